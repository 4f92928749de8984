package fr.alin.web.advisor;

import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.faces.view.ViewScoped;
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
@ViewScoped
public class ContradictionPage implements Serializable {

    private static final long serialVersionUID = 1L;

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
    private transient ContradictionView shown;

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

    /** Read before the form that was sent, which is a part of the page only while the answer waits. */
    public ContradictionView getShown() {
        if (shown == null) {
            load();
        }
        return shown;
    }

    /** What is known, oldest first. */
    public List<TimelineLine> getHistory() {
        return timeline.forAdvisor(getShown().history());
    }

    /** The code of the contradiction without its context, such as {@code another-decision}. */
    public String getCode() {
        return getShown().line().code().replaceFirst(".*\\.", "");
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
