package fr.alin.web.advisor;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.MessageService;
import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.model.AdvisorMessage;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.view.ChosenCandidacy;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ActReport;
import fr.alin.web.table.ListReturn;

/** advisor/several.xhtml: one message to several people, read once more before it leaves. */
@Named
@ViewScoped
public class SeveralCandidaciesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeskService desk;

    @Inject
    MessageService messages;

    @Inject
    Messages texts;

    @Inject
    ActReport report;

    @Inject
    ListReturn listReturn;

    private SeveralAct act;
    private DeskList list = DeskList.REVIEW;
    private String ids = "";
    private String words = "";
    private List<ChosenCandidacy> touched;
    private AdvisorMessage reviewed;

    public void load() {
        touched = desk.chosen(Stream.of(ids.split(" ")).map(Long::valueOf).toList());
    }

    /** Begins the message with a text that is ready; what was written before is gone. */
    public void begin(MessageTemplate template) {
        words = texts.text("tell.template." + template);
        reviewed = null;
    }

    /** Shows the message as the people will read it. */
    public void review() {
        reviewed = new AdvisorMessage(words);
    }

    public void write() {
        reviewed = null;
    }

    /** Sends what was shown, to each in a transaction of its own. */
    public String send() {
        var message = reviewed;
        report.perform(
                touched, one -> CandidacyReference.of(one.id()).value(), one -> messages.tell(one.id(), message));
        return listReturn.outcome(list.getAddress());
    }

    /** Null until it was asked to be shown. */
    public AdvisorMessage getReviewed() {
        return reviewed;
    }

    public List<ChosenCandidacy> getTouched() {
        return touched;
    }

    public MessageTemplate[] getTemplates() {
        return MessageTemplate.values();
    }

    public SeveralAct getAct() {
        return act;
    }

    public void setAct(SeveralAct act) {
        this.act = act;
    }

    public DeskList getList() {
        return list;
    }

    public void setList(DeskList list) {
        this.list = list == null ? DeskList.REVIEW : list;
    }

    public String getIds() {
        return ids;
    }

    public void setIds(String ids) {
        this.ids = ids;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
