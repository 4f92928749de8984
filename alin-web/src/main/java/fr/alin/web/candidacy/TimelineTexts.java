package fr.alin.web.candidacy;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.view.ArchivedCandidacy;
import fr.alin.candidacy.view.CandidacyCard;
import fr.alin.candidacy.view.CandidacyStage;
import fr.alin.candidacy.view.HomeChange;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** The one history of a candidacy, in the words of whoever reads it: its applicant, or an advisor. */
@Named
@RequestScoped
public class TimelineTexts {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    StepTexts steps;

    @Inject
    HomeChangeTexts changes;

    /** Oldest first. */
    public List<TimelineLine> forApplicant(CandidacyCard card) {
        return lines("timeline.applicant.", card.history(), card.news().changes());
    }

    /** What advisors last wrote to the applicant; null if they never did. */
    public TimelineLine lastMessage(CandidacyCard card) {
        return card.history().stream()
                .filter(stage -> stage.note().filter(MilestoneNote.TOLD::equals).isPresent())
                .max(comparing(CandidacyStage::at))
                .map(stage -> line("timeline.applicant.", stage))
                .orElse(null);
    }

    /** Oldest first. */
    public List<TimelineLine> forArchive(ArchivedCandidacy past) {
        return lines("timeline.applicant.", past.history(), List.of());
    }

    /** Oldest first. */
    public List<TimelineLine> forAdvisor(ReviewDossier dossier) {
        return lines("timeline.advisor.", dossier.history(), dossier.news().changes());
    }

    /** Oldest first. */
    public List<TimelineLine> forAdvisor(List<CandidacyStage> history) {
        return lines("timeline.advisor.", history, List.of());
    }

    private List<TimelineLine> lines(String reader, List<CandidacyStage> stages, List<HomeChange> homes) {
        return Stream.concat(
                        stages.stream().map(stage -> line(reader, stage)),
                        homes.stream().map(change -> line(reader, change)))
                .sorted(comparing(TimelineLine::order))
                .toList();
    }

    private TimelineLine line(String reader, CandidacyStage stage) {
        var step = stage.step();
        return new TimelineLine(
                stage.at(),
                steps.sentence(reader, stage),
                steps.reason(stage),
                steps.words(reader, stage),
                step.day().map(formats::date).orElse(""),
                stage.order());
    }

    private TimelineLine line(String reader, HomeChange change) {
        var facts = changes.lines(change.facts()).stream()
                .map(fact -> messages.text("timeline.fact", fact.label(), fact.before(), fact.after()))
                .collect(Collectors.joining(", "));
        return new TimelineLine(change.at(), messages.text(reader + "HOME_CHANGED", facts), "", "", "", change.at());
    }
}
