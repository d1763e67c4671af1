package org.leiodesk.service.query;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;
import org.leiodesk.service.entry.Entry;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.entry.Refusal;
import org.leiodesk.store.query.QueryRecords;
import org.leiodesk.store.query.QueryRepository;
import org.leiodesk.store.record.Records;

/**
 * Questions about what was collected. Monitors and investigators raise them, who enters data answers, monitors close them and open them again; investigators
 * those that an investigator raised. Also while a casebook is frozen, not when it is locked. Nothing is changed and nothing removed: each step is added.
 */
public final class QueryService {
    /** The longest text, in characters. */
    public static final int LONGEST = 2000;

    private static final int LONGEST_ITEM = 100;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Recorder recorder;

    public QueryService(Recorder recorder) {
        this.recorder = recorder;
    }

    /** The queries of every subject, by subject and number. */
    public List<QueryThread> all() {
        return recorder.store().queries().all();
    }

    /** The queries of one subject, by number. */
    public List<QueryThread> ofSubject(SubjectId subject) {
        return recorder.store().queries().of(subject);
    }

    /** The queries whose next step is for the role of the person signed in. */
    public List<QueryThread> waiting() {
        return all().stream().filter(each -> each.waitsFor(role())).toList();
    }

    /**
     * Raises a query. Monitors and investigators only.
     *
     * @param about what of the casebook; a form need not be recorded yet, a time point must be
     * @param text the question, not blank, at most {@value #LONGEST} characters
     */
    public Outcome<QueryThread> raise(SubjectId subject, QueryAbout about, String text) {
        if (!role().raisesQueries()) {
            return Outcome.refused(Finding.error("", "service.role.query"));
        }
        Optional<Finding> refusal = textRefusal(text);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return recorder.decide(List.of(subject), "", entry -> {
            entry.requireSubject(subject);
            requireKnown(entry, subject, about);
            Query query = new Query(subject, 0, about, text.strip(), recorder.signer(), 0);
            return new QueryThread(entry.saveNumbered(QueryRecords.QUERY, query, 0), List.of());
        });
    }

    private static void requireKnown(Entry entry, SubjectId subject, QueryAbout about) {
        boolean known = true;
        if (about.scope() instanceof SignedScope.OfForm form) {
            known = Records.SIGNABLE.stream().anyMatch(kind -> kind.form().equals(form.form()));
        } else if (about.scope() instanceof SignedScope.OfTimepoint at) {
            known = entry.change().of(Records.ASSESSMENT, subject).stream()
                    .anyMatch(each -> each.evaluator().equals(at.evaluator())
                            && each.timepoint().key().equals(at.timepoint().key()));
        }
        if (!known || about.item().length() > LONGEST_ITEM) {
            throw new Refusal(Finding.error("", "service.query.about", subject));
        }
    }

    /**
     * Answers a query that is open, or adds to its answer. For who enters data.
     *
     * @param seen how many steps of the query the person had before the eyes; refused when there are more now
     * @param text the answer, not blank, at most {@value #LONGEST} characters
     */
    public Outcome<QueryThread> answer(SubjectId subject, int number, int seen, String text) {
        return role().entersData()
                ? step(subject, number, seen, QueryAction.ANSWER, text)
                : Outcome.refused(Finding.error("", "service.role.answer"));
    }

    /**
     * Closes a query, answered or not. Monitors; investigators what an investigator raised.
     *
     * @param seen as for {@link #answer}
     * @param text why, not blank, at most {@value #LONGEST} characters
     */
    public Outcome<QueryThread> close(SubjectId subject, int number, int seen, String text) {
        return role().raisesQueries()
                ? step(subject, number, seen, QueryAction.CLOSE, text)
                : Outcome.refused(Finding.error("", "service.role.query"));
    }

    /**
     * Opens a query again that was answered or closed. Monitors; investigators what an investigator raised.
     *
     * @param seen as for {@link #answer}
     * @param text what is still asked, not blank, at most {@value #LONGEST} characters
     */
    public Outcome<QueryThread> reopen(SubjectId subject, int number, int seen, String text) {
        return role().raisesQueries()
                ? step(subject, number, seen, QueryAction.REOPEN, text)
                : Outcome.refused(Finding.error("", "service.role.query"));
    }

    private Outcome<QueryThread> step(SubjectId subject, int number, int seen, QueryAction action, String text) {
        Optional<Finding> refusal = textRefusal(text);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return recorder.decide(List.of(subject), "", entry -> {
            QueryThread now = QueryRepository.of(entry.change(), subject).stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Finding.error("", "service.query.missing", subject, number)));
            if (!now.allows(action, role())) {
                throw new Refusal(Finding.error("", "service.query.notYours"));
            }
            if (now.steps().size() != seen) {
                throw new Refusal(stale(now));
            }
            if (!action.fits(now.state())) {
                throw new Refusal(Finding.error("", "service.query.state." + now.state()));
            }
            QueryStep step = new QueryStep(subject, number, seen + 1, action, text.strip(), recorder.signer(), 0);
            entry.save(QueryRecords.STEP, step, 0);
            return QueryRepository.of(entry.change(), subject).stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static Finding stale(QueryThread now) {
        Signer last = now.last();
        return Finding.error(
                "",
                "service.query.stale",
                last.fullName(),
                WHEN.format(last.at().atZone(last.zone())),
                Message.of("service.query.now." + now.state()));
    }

    private static Optional<Finding> textRefusal(String text) {
        if (text.isBlank()) {
            return Optional.of(Finding.error("text", "service.item.blank"));
        }
        return text.strip().length() > LONGEST
                ? Optional.of(Finding.error(
                        "text", "service.query.long", LONGEST, text.strip().length()))
                : Optional.empty();
    }

    private Role role() {
        return recorder.account().role();
    }
}
