package fr.alin.integration.partners.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HTML building blocks. Callers escape every text with {@link #text}. */
public final class PageHtml {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+");

    private PageHtml() {}

    /** A whole page, with links to all partners at the top. */
    public static String page(String title, String content) {
        return """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – partenaires d'AL'in</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/style.css">
            </head>
            <body>
            <a class="skip" href="#content">Aller au contenu</a>
            <header><p class="name">Partenaires d'AL'in <span>démonstration</span></p>
            <nav aria-label="Partenaires"><ul>
            <li><a href="/">Accueil</a></li>
            <li><a href="/mailbox">Messagerie</a></li>
            <li><a href="/registration">Sites d'enregistrement</a></li>
            <li><a href="/landlord">Bailleur</a></li>
            <li><a href="/companies">Entreprises</a></li>
            </ul></nav></header>
            <main id="content">%s</main>
            </body>
            </html>
            """.formatted(text(title), content);
    }

    public static String text(Object value) {
        return value == null
                ? ""
                : value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }

    /** Escapes a text and turns its URLs into links. */
    public static String linked(String plain) {
        var found = ADDRESS.matcher(plain);
        StringBuilder out = new StringBuilder();
        int end = 0;
        while (found.find()) {
            String address = text(found.group());
            out.append(text(plain.substring(end, found.start())));
            out.append("<a href=\"%s\">%s</a>".formatted(address, address));
            end = found.end();
        }
        return out.append(text(plain.substring(end))).toString();
    }

    /** A responsive table: on narrow screens, rows become cards and each cell repeats its heading. Cells are HTML. */
    public static String table(String caption, List<String> headings, List<List<String>> rows) {
        String head = headings.stream()
                .map(heading -> "<th scope=\"col\">" + text(heading) + "</th>")
                .collect(Collectors.joining());
        StringBuilder body = new StringBuilder();
        for (List<String> row : rows) {
            body.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                body.append("<td data-label=\"%s\">%s</td>".formatted(text(headings.get(i)), row.get(i)));
            }
            body.append("</tr>");
        }
        return "<table><caption>%s</caption><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(text(caption), head, body);
    }

    /** A description list. */
    public static String facts(Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue() != null && !fact.getValue().isBlank())
                .map(fact -> "<dt>%s</dt><dd>%s</dd>".formatted(text(fact.getKey()), text(fact.getValue())))
                .collect(Collectors.joining("", "<dl>", "</dl>"));
    }

    public static String link(String path, Object label) {
        return "<a href=\"%s\">%s</a>".formatted(text(path), text(label));
    }

    /** A labelled input. */
    public static String field(String label, String name, String type, Object value) {
        return "<label>%s <input name=\"%s\" type=\"%s\" value=\"%s\"%s></label>"
                .formatted(
                        text(label), text(name), text(type), text(value), type.equals("number") ? " step=\"any\"" : "");
    }

    /** A labelled select; choices map values to labels. */
    public static String choice(String label, String name, Map<String, String> choices, String chosen) {
        String options = choices.entrySet().stream()
                .map(one -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                text(one.getKey()),
                                one.getKey().equals(chosen) ? " selected" : "",
                                text(one.getValue())))
                .collect(Collectors.joining());
        return "<label>%s <select name=\"%s\">%s</select></label>".formatted(text(label), text(name), options);
    }

    /** A select of yes and no. */
    public static String yesNo(String label, String name, boolean yes) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("true", "oui");
        choices.put("false", "non");
        return choice(label, name, choices, String.valueOf(yes));
    }

    /** A group of checkboxes. A hidden empty value tells "none checked" from "not submitted". */
    public static String ticks(String label, String name, Map<String, String> choices, Collection<String> ticked) {
        String boxes = choices.entrySet().stream()
                .map(one -> "<label class=\"tick\"><input type=\"checkbox\" name=\"%s\" value=\"%s\"%s> %s</label>"
                        .formatted(
                                text(name),
                                text(one.getKey()),
                                ticked.contains(one.getKey()) ? " checked" : "",
                                text(one.getValue())))
                .collect(Collectors.joining());
        return "<fieldset><legend>%s</legend><input type=\"hidden\" name=\"%s\" value=\"\">%s</fieldset>"
                .formatted(text(label), text(name), boxes);
    }

    /** A form; the fields are HTML. */
    public static String form(String method, String action, String fields, String button) {
        return "<form method=\"%s\" action=\"%s\">%s<button type=\"submit\">%s</button></form>"
                .formatted(method, text(action), fields, text(button));
    }
}
