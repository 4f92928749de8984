package fr.alin.web.offer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.alin.offer.view.OfferCard;
import fr.alin.shared.time.Today;
import fr.alin.web.offer.ShownCard.Chip;
import fr.alin.web.shared.Amounts;

/** Puts an offer into the words of its card: costs, home, place and closing date. */
final class CardReader {

    private static final int SOON = 3;

    private final CardTexts texts;
    private final Amounts amounts;
    private final Today today;
    private final String offerPage;
    private final String from;

    /** {@code offerPage} is the address of an offer's page; {@code from} the search to return to. */
    CardReader(Locale locale, Today today, String offerPage, String from) {
        texts = CardTexts.in(locale);
        amounts = Amounts.in(locale);
        this.today = today;
        this.offerPage = offerPage;
        this.from = URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    CardTexts texts() {
        return texts;
    }

    ShownCard read(OfferCard offer, boolean open) {
        var reference = offer.reference().value();
        return new ShownCard(
                reference,
                offer.commune().value(),
                offer.photo(),
                HomeDrawing.of(offer.kind(), offer.type(), offer.floor()),
                amounts.money(offer.rentWithCharges()),
                texts.type(offer.type()) + " · " + amounts.number(offer.surface()) + " m²",
                offer.floor().map(texts::floor),
                texts.kind(offer.kind()),
                offer.city(),
                offer.postalCode() + " " + offer.city(),
                chips(offer, open),
                offer.favourite(),
                offerPage + "?ref=" + reference + "&from=" + from);
    }

    private List<Chip> chips(OfferCard offer, boolean open) {
        var chips = new ArrayList<Chip>(3);
        chips.add(open ? daysLeft(offer) : new Chip("", texts.closed));
        if (offer.accessible()) {
            chips.add(new Chip(" chip--blue", texts.accessible));
        }
        if (open && offer.availableNow()) {
            chips.add(new Chip(" chip--green", texts.immediate));
        }
        return chips;
    }

    private Chip daysLeft(OfferCard offer) {
        var left = ChronoUnit.DAYS.between(today.at(offer.commune().department()), offer.closesOn());
        return new Chip(left < SOON ? " chip--amber" : "", texts.days(left));
    }
}
