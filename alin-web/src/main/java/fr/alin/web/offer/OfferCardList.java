package fr.alin.web.offer;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import fr.alin.offer.view.FavouriteOffer;
import fr.alin.offer.view.OfferCard;
import fr.alin.shared.time.Today;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * {@code al:offerCards}: a list of cards ({@code value}: offer cards or favourites), rendered in one piece by the
 * compiled template {@code offer/cards.jte}: with twenty cards, one EL expression per word cost more than the search
 * itself. See decision 28-offers-list-without-state. See decision 67-compiled-templates-for-long-lists.
 */
@FacesComponent("alin.OfferCards")
public class OfferCardList extends UIComponentBase {

    private static final int CARD = 1_800;

    @Override
    public String getFamily() {
        return "alin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var attributes = getAttributes();
        var offers = (Collection<?>) attributes.get("value");
        faces.getResponseWriter().write(html(offers, reader(faces, attributes)));
    }

    static String html(Collection<?> offers, CardReader reader) {
        var html = new StringOutput(offers.size() * CARD + CARD);
        var cards = offers.stream().map(offer -> card(offer, reader)).toList();
        JtecardsGenerated.render(new OwaspHtmlTemplateOutput(html), null, cards, reader.texts());
        return html.toString();
    }

    private static ShownCard card(Object offer, CardReader reader) {
        return offer instanceof FavouriteOffer favourite
                ? reader.read(favourite.card(), favourite.open())
                : reader.read((OfferCard) offer, true);
    }

    private static CardReader reader(FacesContext faces, Map<String, Object> attributes) {
        return new CardReader(
                faces.getViewRoot().getLocale(),
                (Today) attributes.get("today"),
                faces.getExternalContext().getRequestContextPath() + "/offers/offer",
                (String) attributes.get("from"));
    }
}
