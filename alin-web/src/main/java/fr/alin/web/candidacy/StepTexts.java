package fr.alin.web.candidacy;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.model.Step;
import fr.alin.candidacy.view.CandidacyStage;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** Sentences for the steps of a candidacy. */
@RequestScoped
public class StepTexts {

    /** Stages that more than one party can bring about, so that the sentence depends on it. */
    private static final Set<CandidacyStatus> BY_SEVERAL = Set.of(
            CandidacyStatus.CANCELLED, CandidacyStatus.RELEASED, CandidacyStatus.ALLOCATED, CandidacyStatus.RENOUNCED);

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** @param reader beginning of the keys for whoever reads it */
    String sentence(String reader, CandidacyStage stage) {
        var step = stage.step();
        var last = step.term().map(formats::date).orElse("");
        var event = stage.note().filter(note -> note != MilestoneNote.TOLD_LATE);
        var key = reader + event.map(note -> name(note, step)).orElseGet(() -> name(stage));
        return messages.text(
                last.isEmpty() || stage.note().isPresent() ? key : key + ".until",
                step.rank().orElse(1),
                last);
    }

    /** Empty without a reason of the catalogue, or when the sentence says it. */
    String reason(CandidacyStage stage) {
        var reason = stage.step().reason();
        if (stage.note().equals(Optional.of(MilestoneNote.CORRECTED))) {
            return messages.text("timeline.undone", messages.text("status." + reason));
        }
        if (reason.isEmpty() || stage.note().isPresent()) {
            return "";
        }
        return switch (stage.status()) {
            case REFUSED -> messages.text("reason." + reason);
            case RELEASED -> messages.text("timeline.released." + reason);
            case RENOUNCED -> messages.text("timeline.reply." + reason);
            case POSTPONED -> messages.text("postponed." + reason);
            case WAITING, ALLOCATED, NOT_ALLOCATED -> messages.text("timeline.decision." + reason);
            default -> "";
        };
    }

    /** An applicant does not read why an advisor approved what a rule bars. */
    String words(String reader, CandidacyStage stage) {
        var hidden = stage.status() == CandidacyStatus.APPROVED && reader.contains("applicant");
        return hidden ? "" : stage.step().words();
    }

    private static String name(MilestoneNote note, Step step) {
        var another = note == MilestoneNote.CORRECTED && step.actor() == Actor.ACTION_LOGEMENT;
        return another ? note + "." + step.actor() : note.name();
    }

    private static String name(CandidacyStage stage) {
        var name = stage.status().name();
        return BY_SEVERAL.contains(stage.status()) ? name + "." + stage.step().actor() : name;
    }
}
