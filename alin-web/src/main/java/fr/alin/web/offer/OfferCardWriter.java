package fr.alin.web.offer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import fr.alin.offer.view.OfferCard;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Amounts;
import fr.alin.web.shared.Html;

/** Renders the card of an offer: costs, home, place and closing date. */
final class OfferCardWriter {

    private static final int SOON = 3;

    private final CardTexts texts;
    private final Amounts amounts;
    private final Today today;
    private final String offerPage;
    private final String from;

    /** {@code offerPage} is the address of an offer's page; {@code from} the search to return to. */
    OfferCardWriter(Locale locale, Today today, String offerPage, String from) {
        texts = CardTexts.in(locale);
        amounts = Amounts.in(locale);
        this.today = today;
        this.offerPage = offerPage;
        this.from = URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    void write(Html html, OfferCard offer, boolean open) {
        html.add("<li class=\"offer-card\" id=\"offer-")
                .add(offer.reference().value())
                .add("\">");
        picture(html, offer);
        body(html, offer);
        foot(html, offer, open);
        html.add("</li>");
    }

    private static void picture(Html html, OfferCard offer) {
        if (offer.photo().isPresent()) {
            html.add(
                            "<img class=\"offer-card-picture\" loading=\"lazy\" alt=\"\" width=\"480\" height=\"270\" src=\"/photos/")
                    .text(offer.photo().get())
                    .add("-480.jpg\">");
        } else {
            html.add("<div class=\"offer-card-picture drawing drawing--")
                    .add(offer.kind() == DwellingKind.HOUSE ? "house" : "flat")
                    .add("\" aria-hidden=\"true\"></div>");
        }
    }

    private void body(Html html, OfferCard offer) {
        html.add("<div class=\"offer-card-body\"><p><strong class=\"figure\">")
                .add(amounts.money(offer.rentWithCharges()))
                .add("</strong> <span class=\"small muted\">")
                .text(texts.rent)
                .add("</span></p><h3 class=\"offer-card-title\"><a href=\"")
                .add(offerPage)
                .add("?ref=")
                .add(offer.reference().value())
                .add("&amp;from=")
                .add(from)
                .add("\">");
        name(html, offer);
        html.add("<span class=\"sr-only\">, ")
                .text(offer.city())
                .add("</span></a></h3><p class=\"offer-card-facts\">")
                .text(texts.kind(offer.kind()))
                .add(" – ")
                .text(offer.postalCode())
                .add(" ")
                .text(offer.city())
                .add("</p></div>");
    }

    private void name(Html html, OfferCard offer) {
        html.text(texts.type(offer.type()))
                .add(" · ")
                .add(amounts.number(offer.surface()))
                .add(" m²");
        if (offer.floor().isPresent()) {
            html.add(" · ").text(texts.floor(offer.floor().get()));
        }
    }

    private void foot(Html html, OfferCard offer, boolean open) {
        html.add("<p class=\"offer-card-foot\">");
        if (open) {
            var left = ChronoUnit.DAYS.between(today.at(offer.commune().department()), offer.closesOn());
            chip(html, left < SOON ? " chip--amber" : "", texts.days(left));
        } else {
            chip(html, "", texts.closed);
        }
        if (offer.accessible()) {
            chip(html, " chip--blue", texts.accessible);
        }
        if (open && offer.availableNow()) {
            chip(html, " chip--green", texts.immediate);
        }
        star(html, offer);
        html.add("</p>");
    }

    private static void chip(Html html, String colour, String words) {
        html.add("<span class=\"chip").add(colour).add("\">").text(words).add("</span>");
    }

    /** Without script it submits the form around the list; the label stays, the state changes. */
    private void star(Html html, OfferCard offer) {
        html.add("<button class=\"star\" name=\"")
                .add(offer.favourite() ? "remove" : "add")
                .add("\" value=\"")
                .add(offer.reference().value())
                .add("\" aria-pressed=\"")
                .add(offer.favourite() ? "true" : "false")
                .add("\"><span class=\"icon pi pi-star")
                .add(offer.favourite() ? "-fill" : "")
                .add("\" aria-hidden=\"true\"></span><span class=\"sr-only\">")
                .text(texts.favourite)
                .add(" ");
        name(html, offer);
        html.add(", ").text(offer.city()).add("</span></button>");
    }
}
