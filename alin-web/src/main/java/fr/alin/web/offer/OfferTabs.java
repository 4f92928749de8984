package fr.alin.web.offer;

import java.io.IOException;
import java.util.List;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import fr.alin.web.shared.Html;

/** {@code al:offerTabs}: the three circles with their badges; the current one and its badge are red. */
@FacesComponent("alin.OfferTabs")
public class OfferTabs extends UIComponentBase {

    private static final int TABS = 900;

    @Override
    public String getFamily() {
        return "alin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        @SuppressWarnings("unchecked")
        var tabs = (List<OfferTab>) getAttributes().get("value");
        var html = new Html(TABS);
        for (var tab : tabs) {
            html.add("<a href=\"")
                    .add(faces.getExternalContext().getRequestContextPath())
                    .add("/offers/list?")
                    .text(tab.query())
                    .add(tab.current() ? "\" class=\"tab tab--current\" aria-current=\"page\">" : "\" class=\"tab\">")
                    .text(tab.label())
                    .add(" <span class=\"badge\" aria-hidden=\"true\">")
                    .add(tab.count())
                    .add("</span><span class=\"sr-only\"> : ")
                    .text(tab.countText())
                    .add("</span></a>");
        }
        faces.getResponseWriter().write(html.toString());
    }
}
