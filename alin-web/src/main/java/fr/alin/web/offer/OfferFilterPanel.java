package fr.alin.web.offer;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import fr.alin.web.shared.Html;

/** {@code al:offerFilters}: the filter form, rendered in one piece for speed like the cards. */
@FacesComponent("alin.OfferFilters")
public class OfferFilterPanel extends UIComponentBase {

    private static final int FORM = 6_500;

    @Override
    public String getFamily() {
        return "alin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var html = new Html(FORM);
        new OfferFilterWriter(
                        faces.getViewRoot().getLocale(),
                        faces.getExternalContext().getRequestContextPath(),
                        (OfferFilter) getAttributes().get("filter"),
                        (OfferFilterForm) getAttributes().get("value"))
                .write(html);
        faces.getResponseWriter().write(html.toString());
    }
}
