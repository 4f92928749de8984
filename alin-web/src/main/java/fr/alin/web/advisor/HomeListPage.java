package fr.alin.web.advisor;

import java.io.Serializable;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.HomeListService;
import fr.alin.candidacy.SendList;
import fr.alin.candidacy.model.ListChangedMeanwhile;
import fr.alin.candidacy.model.ListEmpty;
import fr.alin.candidacy.model.ListRankTwice;
import fr.alin.candidacy.model.ListReasonMissing;
import fr.alin.candidacy.model.ListTooLong;
import fr.alin.candidacy.view.HomeListView;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.Messages;

/** advisor/list.xhtml: the candidates of one home; what was computed when the page was made is sent back with the order. */
@Named
@ViewScoped
public class HomeListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/advisor/list?faces-redirect=true&includeViewParams=true";

    @Inject
    HomeListService lists;

    @Inject
    Messages messages;

    private OfferReference reference;
    private transient HomeListView home;
    private final GivenRanks ranks = new GivenRanks();
    private String reason = "";
    private boolean asked;

    /** Shows the computed list; what the advisor changes is kept in the page. */
    public void load() {
        ranks.show(getHome().plan());
    }

    /** Shows who would leave with which rank, before the list leaves. */
    public void ask() {
        asked = unlessRefused(lists::check);
    }

    public void reconsider() {
        asked = false;
    }

    public String send() {
        asked = false;
        if (!unlessRefused(lists::send)) {
            return null;
        }
        messages.info("home-list.sent");
        return HERE;
    }

    /** After a refusal what was typed stays; if the candidates have changed, with the ranks that still apply. */
    private boolean unlessRefused(Consumer<SendList> act) {
        try {
            act.accept(new SendList(reference, ranks.computed(), ranks.given(), reason));
            return true;
        } catch (ListChangedMeanwhile changed) {
            messages.refused(changed);
            home = null;
            ranks.showAnew(getHome().plan());
        } catch (ListReasonMissing | ListEmpty | ListTooLong | ListRankTwice refusal) {
            messages.refused(refusal);
        }
        return false;
    }

    public String hold() {
        lists.hold(reference);
        messages.info("home-list.held");
        return HERE;
    }

    public String letGo() {
        lists.letGo(reference);
        messages.info("home-list.let-go");
        return HERE;
    }

    public HomeListView getHome() {
        if (home == null) {
            home = lists.open(reference);
        }
        return home;
    }

    public boolean isAsked() {
        return asked;
    }

    public Map<Long, Integer> getRanks() {
        return ranks.typed();
    }

    public OfferReference getReference() {
        return reference;
    }

    public void setReference(OfferReference reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
