package org.leiodesk.ui.query;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Message;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.form.Form;
import org.leiodesk.form.Forms;
import org.leiodesk.form.Item;
import org.leiodesk.ui.sign.SigningWords;

/** Queries in words. Times are those of the workstation at which something was written, with their zone. */
public final class QueryWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private QueryWords() {}

    /** What a query is about: the form or time point, and the item or lesion. */
    public static Message about(QueryAbout about) {
        Message scope = scope(about.scope());
        return about.item().isEmpty() ? scope : Message.of("query.about", scope, item(about));
    }

    static Message scope(SignedScope scope) {
        return SigningWords.scope(scope);
    }

    /** An item in the words of its form; a lesion as it is called. */
    static Message item(QueryAbout about) {
        if (about.scope() instanceof SignedScope.OfForm form) {
            return Forms.ofKind(form.form())
                    .flatMap(known -> label(known, about.item()))
                    .orElse(Message.of("ui.plain", about.item()));
        }
        return Message.of("ui.plain", about.item());
    }

    private static Optional<Message> label(Form form, String item) {
        return form.items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .map((Item each) -> Message.of(form.labelKey(each)));
    }

    public static Message state(QueryState state) {
        return Message.of("query.state." + state);
    }

    /** The sign of a state; its shape tells it without the colour. */
    public static Feather sign(QueryState state) {
        return switch (state) {
            case OPEN -> Feather.ALERT_CIRCLE;
            case ANSWERED -> Feather.MESSAGE_CIRCLE;
            case CLOSED -> Feather.CHECK_CIRCLE;
        };
    }

    /** The question with who asked and when. */
    public static Message raised(QueryThread thread) {
        return Message.of(
                "query.line.raised",
                who(thread.query().signer()),
                SigningWords.when(thread.query().signer()),
                thread.query().text());
    }

    /** A step with who took it and when. */
    public static Message step(QueryStep step) {
        return Message.of(
                "query.line." + step.action(), who(step.signer()), SigningWords.when(step.signer()), step.text());
    }

    /** Name and role. */
    public static Message who(Signer signer) {
        return Message.of("query.who", signer.fullName(), Message.of("ui.role." + signer.role()));
    }

    /** The minute, by the clock of the workstation. */
    public static String minute(Signer signer) {
        return MINUTE.format(signer.at().atZone(signer.zone()));
    }
}
