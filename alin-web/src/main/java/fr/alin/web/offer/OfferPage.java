package fr.alin.web.offer;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ProspectService;
import fr.alin.candidacy.model.Obstacle;
import fr.alin.candidacy.view.OfferProspect;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Messages;

/** offers/offer.xhtml: one offer, and why one cannot apply. */
@Named
@RequestScoped
public class OfferPage {

    @Inject
    ProspectService prospects;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private OfferReference reference;
    private String from = "";
    private OfferProspect prospect;

    /** Loads before rendering, so that an unknown offer answers 404. */
    public void load() {
        getProspect();
    }

    /** The page's title: {@code T2 · 47 m² · Brest}. */
    public String getName() {
        return messages.text(
                "offer.name",
                messages.text("list.type." + getDwelling().type()),
                getDwelling().surface(),
                getPosting().place().city());
    }

    /** The query of the list to return to; empty if it has unexpected characters. */
    public String getBack() {
        return from.matches("[A-Za-z0-9=&_.]{1,600}") ? "?" + from : "";
    }

    public String getWhyNot() {
        return getProspect().obstacle().map(Enum::name).orElse(null);
    }

    /** Whether the obstacle is an eligibility rule, rather than a date or another candidacy. */
    public boolean isAgainstRules() {
        return getProspect().obstacle().filter(Obstacle::isRule).isPresent();
    }

    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(
                getPosting().dayThere(Today.of(clock)), getPosting().closesOn());
    }

    public OfferPosting getPosting() {
        return getProspect().offer().posting();
    }

    public Dwelling getDwelling() {
        return getPosting().dwelling();
    }

    public OfferProspect getProspect() {
        if (prospect == null) {
            prospect = prospects.prospect(reference);
        }
        return prospect;
    }

    public EnergyClass[] getLetters() {
        return EnergyClass.values();
    }

    public OfferReference getReference() {
        return reference;
    }

    public void setReference(OfferReference reference) {
        this.reference = reference;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
