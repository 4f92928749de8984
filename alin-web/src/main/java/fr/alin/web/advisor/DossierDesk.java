package fr.alin.web.advisor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.AssignmentService;
import fr.alin.candidacy.desk.NoteService;
import fr.alin.candidacy.model.NoteKind;
import fr.alin.candidacy.view.NoteLine;
import fr.alin.candidacy.view.Workload;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;

/** review-desk.xhtml: what colleagues know of each other on the open dossier, as whose it is and their notes. */
@Named
@RequestScoped
public class DossierDesk {

    private static final String AGAIN = "/advisor/candidacy?faces-redirect=true&includeViewParams=true";

    @Inject
    NoteService notes;

    @Inject
    AssignmentService assignments;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private List<NoteLine> lines;
    private Optional<Long> owner;
    private List<Long> present;
    private List<Workload> advisors;
    private String words = "";
    private Long chosen;

    public List<NoteLine> notes(long candidacy) {
        if (lines == null) {
            lines = WhileOpen.read(() -> notes.of(candidacy), List.of());
            colleagues.load(
                    lines.stream().flatMap(line -> line.author().stream()).toList());
        }
        return lines;
    }

    /** The account of the advisor whose it is; empty if it is everybody's. */
    public Optional<Long> owner(long candidacy) {
        if (owner == null) {
            owner = assignments.of(candidacy);
            colleagues.load(owner.stream().toList());
        }
        return owner;
    }

    /** Says that the reader has it open; returns the accounts of the colleagues who have it open too. */
    public List<Long> present(long candidacy) {
        if (present == null) {
            present = WhileOpen.read(() -> notes.enter(candidacy), List.of());
            colleagues.load(present);
        }
        return present;
    }

    /** What dossier.js gives back when the page that is shown now is left; see {@link PresenceServlet}. */
    public long getSeen() {
        return PresenceServlet.after(clock.instant());
    }

    public List<Workload> getAdvisors() {
        if (advisors == null) {
            advisors = assignments.workloads();
        }
        return advisors;
    }

    public String note(long candidacy) {
        notes.write(candidacy, NoteKind.NOTE, words);
        draft.forget(DraftForm.NOTE, candidacy);
        return done("notes.written");
    }

    public String call(long candidacy) {
        notes.write(candidacy, NoteKind.CALL, words);
        draft.forget(DraftForm.NOTE, candidacy);
        return done("notes.called");
    }

    public String take(long candidacy) {
        assignments.take(candidacy);
        return done("assignment.taken");
    }

    public String assign(long candidacy) {
        assignments.assign(candidacy, chosen);
        return done("assignment.changed");
    }

    public String release(long candidacy) {
        assignments.release(candidacy);
        return done("assignment.released");
    }

    private String done(String news) {
        messages.info(news);
        return AGAIN;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
