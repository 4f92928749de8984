package fr.alin.integration.partners.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** An HTTP response; pages are written by templates. See decision 67-compiled-templates-for-long-lists. */
public record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {

    private static final String NO_FOREIGN_CONTENT =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-src 'self'; form-action 'self'; img-src data: http: https:";

    public static Reply html(String page) {
        return new Reply(
                200,
                "text/html; charset=utf-8",
                page.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Security-Policy", NO_FOREIGN_CONTENT));
    }

    /** A page written by a template. */
    public static Reply page(Consumer<HtmlTemplateOutput> template) {
        return html(written(template));
    }

    private static String written(Consumer<HtmlTemplateOutput> template) {
        var html = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }

    public static Reply css(String css) {
        return text(200, "text/css; charset=utf-8", css);
    }

    public static Reply xml(String xml) {
        return text(200, "application/xml; charset=utf-8", xml);
    }

    public static Reply json(Object value) {
        return json(200, value);
    }

    public static Reply json(int status, Object value) {
        return text(status, "application/json; charset=utf-8", Json.write(value));
    }

    /** A copy with one more header. */
    public Reply with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, contentType, body, all);
    }

    /** Redirect after POST, so that a reload submits nothing twice. */
    public static Reply seeOther(String path) {
        return new Reply(303, "text/plain; charset=utf-8", new byte[0], Map.of("Location", path));
    }

    public static Reply notFound() {
        return problem(404, "Cette page n'existe pas.");
    }

    public static Reply problem(int status, String sentence) {
        String body = written(html -> JteproblemGenerated.render(html, null, status, sentence));
        return new Reply(status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public static Reply text(int status, String type, String text) {
        return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }
}
