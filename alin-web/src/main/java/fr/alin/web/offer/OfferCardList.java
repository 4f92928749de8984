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
import fr.alin.web.shared.Html;

/**
 * {@code al:offerCards}: a list of cards ({@code value}: offer cards or favourites), rendered in one piece: with twenty
 * cards, one EL expression per word cost more than the search itself. See decision 28-offers-list-without-state.
 */
@FacesComponent("alin.OfferCards")
public class OfferCardList extends UIComponentBase {

    private static final int CARD = 1_400;

    @Override
    public String getFamily() {
        return "alin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var attributes = getAttributes();
        var offers = (Collection<?>) attributes.get("value");
        var writer = writer(faces, attributes);
        var html = new Html(offers.size() * CARD + 60).add("<ul class=\"grid plain-list offer-cards\">");
        for (var offer : offers) {
            if (offer instanceof FavouriteOffer favourite) {
                writer.write(html, favourite.card(), favourite.open());
            } else {
                writer.write(html, (OfferCard) offer, true);
            }
        }
        faces.getResponseWriter().write(html.add("</ul>").toString());
    }

    private static OfferCardWriter writer(FacesContext faces, Map<String, Object> attributes) {
        return new OfferCardWriter(
                faces.getViewRoot().getLocale(),
                (Today) attributes.get("today"),
                faces.getExternalContext().getRequestContextPath() + "/offers/offer",
                (String) attributes.get("from"));
    }
}
