package org.leiodesk.endpoint.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.NewLesionStatus;
import org.leiodesk.recist.NonTargetResponse;
import org.leiodesk.recist.TargetResponse;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.reading.Certainty;
import org.leiodesk.recist.reading.Sighting;
import org.leiodesk.recist.reading.Sightings;

/** Why there is or is not progression by a new lesion: each sighting, where it was first seen and where it was confirmed. */
final class NewLesionReasons {
    private final Evidence evidence;
    private final Sightings sightings;

    NewLesionReasons(Evidence evidence) {
        this.evidence = evidence;
        this.sightings = new Sightings(evidence.course(), this::progressed);
    }

    /** Whether the targets or the non-targets progressed at a time point. */
    private boolean progressed(int index) {
        TimepointEvaluation at = evidence.timepoints().get(index);
        return at.target().value() == TargetResponse.PD || at.nonTarget().value() == NonTargetResponse.PD;
    }

    Explanation at(int index) {
        TimepointEvaluation at = evidence.timepoints().get(index);
        Decision<NewLesionStatus> decision = at.newLesion();
        LocalDate date =
                decision.date() == null ? at.respondedOn() : decision.date().date();
        List<Explanation> because = new ArrayList<>();
        for (Sighting sighting : sightings.at(index)) {
            because.addAll(of(sighting, index));
        }
        return new Explanation(
                Retold.of(decision.sentence(), Names.timepoint(at.timepoint()), date),
                decision.rule(),
                date,
                ground(decision.source(), date, at.timepoint()),
                because);
    }

    private static Ground.@Nullable Collected ground(@Nullable SourceRecord source, LocalDate date, Timepoint at) {
        return source == null
                ? null
                : new Ground.Collected(source, SourcedDate.of(date, source).variable(), new Ground.Spot(null, at));
    }

    private List<Explanation> of(Sighting sighting, int index) {
        Timepoint here = evidence.timepoints().get(index).timepoint();
        List<Explanation> leaves = new ArrayList<>();
        if (!sighting.firstSeen().equals(sighting.reading())) {
            leaves.add(LesionLeaves.newLesion(sighting.firstSeen(), firstSeenAt(sighting, index)));
        }
        leaves.add(LesionLeaves.newLesion(sighting.reading(), here));
        if (sighting.ground() == Sighting.Ground.CONFIRMED_LATER) {
            confirmedBy(sighting, index).ifPresent(leaves::add);
        }
        return leaves;
    }

    /** The time point of the record at which a lesion was first seen. */
    private Timepoint firstSeenAt(Sighting sighting, int index) {
        if (sighting.firstSeen().source().kind() == RecordKind.LESION) {
            return sighting.firstSeen().lesion().lesion().timepoint();
        }
        for (int i = index; i >= 0; i--) {
            if (evidence.course().followUps().get(i).readings().contains(sighting.firstSeen())) {
                return evidence.timepoints().get(i).timepoint();
            }
        }
        return evidence.timepoints().get(index).timepoint();
    }

    /** The first later sighting at which the lesion was unequivocal by itself. */
    private Optional<Explanation> confirmedBy(Sighting sighting, int index) {
        for (int i = index + 1; i < evidence.timepoints().size(); i++) {
            for (Sighting later : sightings.at(i)) {
                if (later.reading().lesion().index()
                                == sighting.reading().lesion().index()
                        && later.certainty() == Certainty.UNEQUIVOCAL
                        && later.ground() != Sighting.Ground.CONFIRMED_LATER) {
                    return Optional.of(LesionLeaves.newLesion(
                            later.reading(), evidence.timepoints().get(i).timepoint()));
                }
            }
        }
        return Optional.empty();
    }
}
