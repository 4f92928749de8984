package fr.alin.web.offer;

import java.io.IOException;
import java.util.List;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import fr.alin.web.shared.Html;

/** {@code al:filterChoices}: the boxes of a plain form, or with {@code as="options"} the lines of its select. */
@FacesComponent("alin.FilterChoices")
public class FilterChoices extends UIComponentBase {

    private static final int CHOICE = 160;

    @Override
    public String getFamily() {
        return "alin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        @SuppressWarnings("unchecked")
        var choices = (List<FilterChoice>) getAttributes().get("value");
        var html = new Html(choices.size() * CHOICE);
        var options = "options".equals(getAttributes().get("as"));
        for (var choice : choices) {
            if (options) {
                option(html, choice);
            } else {
                box(html, choice);
            }
        }
        faces.getResponseWriter().write(html.toString());
    }

    private static void option(Html html, FilterChoice choice) {
        html.add("<option value=\"")
                .add(choice.value())
                .add(choice.chosen() ? "\" selected=\"selected\">" : "\">")
                .text(choice.label())
                .add("</option>");
    }

    private static void box(Html html, FilterChoice choice) {
        html.add("<div class=\"checkbox-line\"><input type=\"checkbox\" class=\"checkbox-box\" id=\"")
                .add(choice.id())
                .add("\" name=\"")
                .add(choice.name())
                .add("\" value=\"")
                .add(choice.value())
                .add(choice.chosen() ? "\" checked=\"checked\">" : "\">")
                .add("<label for=\"")
                .add(choice.id())
                .add("\">")
                .text(choice.label())
                .add("</label></div>");
    }
}
