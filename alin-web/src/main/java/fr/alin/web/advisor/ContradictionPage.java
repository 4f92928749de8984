package fr.alin.web.advisor;

import java.util.List;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ContradictionService;
import fr.alin.candidacy.view.ContradictionView;
import fr.alin.web.candidacy.TimelineLine;
import fr.alin.web.candidacy.TimelineTexts;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ListReturn;

/** advisor/contradiction.xhtml: what stands beside what a landlord says, and what an advisor makes of it. */
@Named
@RequestScoped
public class ContradictionPage {

    @Inject
    ContradictionService contradictions;

    @Inject
    TimelineTexts timeline;

    @Inject
    Colleagues colleagues;

    @Inject
    ListReturn listReturn;

    @Inject
    Messages messages;

    private long id;
    private String words = "";
    private ContradictionView shown;

    public void load() {
        shown = contradictions.look(id);
        colleagues.load(shown.decidedBy().stream().toList());
    }

    public String take() {
        return decide(contradictions::take, "contradiction.taken");
    }

    public String keep() {
        return decide(contradictions::keep, "contradiction.kept");
    }

    public String ask() {
        contradictions.ask(id, words);
        messages.info("contradiction.asked");
        return "/advisor/contradiction?faces-redirect=true&includeViewParams=true";
    }

    private String decide(BiConsumer<Long, String> act, String done) {
        act.accept(id, words);
        messages.info(done);
        return listReturn.outcome("/advisor/contradictions");
    }

    public ContradictionView getShown() {
        return shown;
    }

    /** What is known, oldest first. */
    public List<TimelineLine> getHistory() {
        return timeline.forAdvisor(shown.history());
    }

    /** The code of the contradiction without its context, such as {@code another-decision}. */
    public String getCode() {
        return shown.line().code().replaceFirst(".*\\.", "");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
