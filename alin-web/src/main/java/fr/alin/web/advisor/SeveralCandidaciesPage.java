package fr.alin.web.advisor;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.view.ChosenCandidacy;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ActReport;
import fr.alin.web.table.ListReturn;

/** advisor/several.xhtml: whom an act on several candidacies touches, and the way back to their list. */
@Named
@ViewScoped
public class SeveralCandidaciesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeskService desk;

    @Inject
    Messages messages;

    @Inject
    ActReport report;

    @Inject
    ListReturn listReturn;

    private SeveralAct act;
    private DeskList list = DeskList.REVIEW;
    private String ids = "";
    private List<ChosenCandidacy> touched;

    public void load() {
        touched = desk.chosen(Stream.of(ids.split(" ")).map(Long::valueOf).toList());
    }

    /** Does it for each in a transaction of its own. */
    String perform(Consumer<Long> doing) {
        report.perform(
                messages.text(getWords() + "title"),
                touched,
                one -> CandidacyReference.of(one.id()).value(),
                one -> doing.accept(one.id()));
        return listReturn.outcome(list.getAddress());
    }

    /** Begins the keys of the act's texts. */
    public String getWords() {
        return act.name().toLowerCase(Locale.ROOT) + ".";
    }

    public List<ChosenCandidacy> getTouched() {
        return touched;
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
}
