package fr.alin.web.landlord;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.HomeCandidatesService;
import fr.alin.offer.ChosenOfferService;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ActReport;
import fr.alin.web.table.ListReturn;

/** landlord/several.xhtml: one act on several offers, after a look at the offers and the candidates it touches. */
@Named
@ViewScoped
public class SeveralOffersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ChosenOfferService chosen;

    @Inject
    OfferEditingService editing;

    @Inject
    HomeCandidatesService homes;

    @Inject
    WithdrawalForm withdrawal;

    @Inject
    ActReport report;

    @Inject
    ListReturn listReturn;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private OfferBulkAct act;
    private String landlord = "";
    private String refs = "";
    private TouchedOffers touched;
    private LocalDate day;

    /** Keeps the offers as the agent sees them: what changes afterwards is refused. */
    public void load() {
        var references = references();
        touched = new TouchedOffers(
                act, chosen.chosen(landlord, references), homes.touchedByWithdrawal(landlord, references));
    }

    private List<OfferReference> references() {
        return Stream.of(refs.split(" ")).map(OfferReference::new).toList();
    }

    /** One reason, or one day, for all of them; a day that is past everywhere is refused at its field. */
    public String perform() {
        if (act == OfferBulkAct.CLOSE && day.isBefore(Today.of(clock).earliest())) {
            messages.fieldError("day", "error.offer.closes-past");
            return null;
        }
        report.perform(
                messages.text("landlord.several." + act + ".title"),
                touched.offers(),
                offer -> offer.reference().value(),
                act == OfferBulkAct.WITHDRAW ? withdrawal() : closing());
        return listReturn.outcome("/landlord/offers");
    }

    private Consumer<EditableOffer> withdrawal() {
        var why = withdrawal.stated();
        return offer -> editing.withdraw(offer.reference(), offer.version(), why);
    }

    private Consumer<EditableOffer> closing() {
        return offer -> chosen.closeOn(offer.reference(), offer.version(), day);
    }

    public TouchedOffers getTouched() {
        return touched;
    }

    public OfferBulkAct getAct() {
        return act;
    }

    public void setAct(OfferBulkAct act) {
        this.act = act;
    }

    public String getLandlord() {
        return landlord;
    }

    public void setLandlord(String landlord) {
        this.landlord = landlord;
    }

    public String getRefs() {
        return refs;
    }

    public void setRefs(String refs) {
        this.refs = refs;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
