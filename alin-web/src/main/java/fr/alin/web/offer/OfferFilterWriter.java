package fr.alin.web.offer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import fr.alin.web.shared.Amounts;
import fr.alin.web.shared.Html;
import fr.alin.web.shared.Texts;

/** Renders the filters as a plain GET form, so that a search has an address; a sheet on a phone. */
final class OfferFilterWriter {

    private final Texts texts;
    private final Amounts amounts;
    private final String context;
    private final OfferFilter filter;
    private final OfferFilterForm form;

    OfferFilterWriter(Locale locale, String context, OfferFilter filter, OfferFilterForm form) {
        texts = Texts.in(locale);
        amounts = Amounts.in(locale);
        this.context = context;
        this.filter = filter;
        this.form = form;
    }

    void write(Html html) {
        html.add("<details class=\"card filters\" data-closed-on-phone=\"\"><summary class=\"card-title\">")
                .add("<span class=\"icon pi pi-filter\" aria-hidden=\"true\"></span> ");
        words(html, "list.filters");
        if (filter.isActive()) {
            html.add(" <span class=\"chip chip--red\">");
            words(html, "list.filters.active").add("</span>");
        }
        html.add("</summary><form id=\"filters\" method=\"get\" action=\"")
                .add(context)
                .add("/offers/list\" class=\"form\" data-counts=\"")
                .add(context)
                .add("/offers/count\"><input type=\"hidden\" name=\"circle\" value=\"")
                .add(filter.getCircle().name())
                .add("\">");
        if (filter.isMap()) {
            html.add("<input type=\"hidden\" name=\"view\" value=\"MAP\">");
        }
        fields(html);
        buttons(html);
        html.add("</form></details>");
    }

    private void fields(Html html) {
        boxes(html, "", "list.kind", form.getKinds());
        price(html);
        boxes(html, "", "list.comforts", form.getComforts());
        boxes(html, " class=\"boxes-in-row\"", "list.filter.rooms", form.getRooms());
        html.add("<div>");
        number(html, "surface", "list.filter.surface", "999", " input--short", filter.getSurface(), "");
        html.add("</div>");
        list(html, "floor", "list.filter.floor", form.getFloors());
        boxes(html, " class=\"boxes-in-row\"", "list.filter.standard", form.getStandards());
        list(html, "sort", "list.sort", form.getSorts());
        for (var commune : form.getCommunes()) {
            html.add("<input type=\"hidden\" name=\"commune\" value=\"")
                    .add(commune.value())
                    .add("\">");
        }
    }

    private void boxes(Html html, String style, String legend, List<FilterChoice> choices) {
        html.add("<fieldset").add(style).add("><legend>");
        words(html, legend).add("</legend>");
        choices.forEach(choice -> box(html, choice));
        html.add("</fieldset>");
    }

    private void list(Html html, String name, String label, List<FilterChoice> choices) {
        html.add("<div>");
        label(html, name, label)
                .add("<select id=\"")
                .add(name)
                .add("\" name=\"")
                .add(name)
                .add("\" class=\"input\">");
        choices.forEach(choice -> option(html, choice));
        html.add("</select></div>");
    }

    private void price(Html html) {
        html.add("<fieldset class=\"price\"><legend>");
        words(html, "list.price")
                .add(" <span class=\"nowrap\">")
                .add(amounts.number(form.getLowestPrice()))
                .add(" - ")
                .add(amounts.number(form.getHighestPrice()))
                .add("</span> €</legend>")
                .add("<div class=\"slider\" data-slider=\"\" data-low=\"min\" data-high=\"max\" hidden=\"hidden\">");
        thumb(html, "list.price.min");
        thumb(html, "list.price.max");
        html.add("</div><div class=\"price-bounds\"><div>");
        number(html, "min", "list.price.min", "99999", "", filter.getMin(), Integer.toString(form.getLowest()));
        html.add("</div><div>");
        number(html, "max", "list.price.max", "99999", "", filter.getMax(), Integer.toString(form.getHighest()));
        html.add("</div></div></fieldset>");
    }

    private void thumb(Html html, String label) {
        html.add("<input type=\"range\" class=\"slider-thumb\" min=\"")
                .add(form.getLowest())
                .add("\" max=\"")
                .add(form.getHighest())
                .add("\" step=\"1\" aria-label=\"");
        words(html, label).add("\">");
    }

    private void number(
            Html html, String name, String label, String most, String style, BigDecimal value, String placeholder) {
        label(html, name, label)
                .add("<input type=\"number\" id=\"")
                .add(name)
                .add("\" name=\"")
                .add(name)
                .add("\" step=\"any\" min=\"0\" max=\"")
                .add(most)
                .add("\" inputmode=\"decimal\" class=\"input")
                .add(style)
                .add("\" value=\"")
                .add(value == null ? "" : value.toPlainString());
        if (!placeholder.isEmpty()) {
            html.add("\" placeholder=\"").add(placeholder);
        }
        html.add("\">");
    }

    private Html label(Html html, String field, String key) {
        html.add("<label for=\"").add(field).add("\" class=\"field-label\">");
        return words(html, key).add("</label>");
    }

    private void buttons(Html html) {
        html.add("<div class=\"filters-foot\"><p id=\"filters-count\" class=\"strong\" role=\"status\"></p>")
                .add("<button type=\"submit\" id=\"show\" class=\"button button--primary\">");
        words(html, "list.button.show")
                .add("</button><a id=\"reset\" class=\"button button--quiet\" href=\"")
                .add(context)
                .add("/offers/list?")
                .text(filter.getResetQuery())
                .add("\"><span class=\"icon pi pi-refresh\" aria-hidden=\"true\"></span> ");
        words(html, "list.reset")
                .add(
                        "</a><button type=\"button\" id=\"close-filters\" class=\"button button--quiet\" hidden=\"hidden\">");
        words(html, "list.filters.close").add("</button></div>");
    }

    private Html words(Html html, String key) {
        return html.text(texts.text(key));
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
