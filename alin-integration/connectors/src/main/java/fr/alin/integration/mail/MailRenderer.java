package fr.alin.integration.mail;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import fr.alin.notification.MailTemplate;
import fr.alin.shared.model.Language;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * Renders mails with FreeMarker. There is one template per mail and language; two layouts produce the text and the
 * HTML part, which escapes every value. Templates are loaded from the class path only and cannot access Java classes.
 */
public final class MailRenderer {

    private static final String FOLDER = "/fr/alin/integration/mail";

    private final SimpleObjectWrapper wrapper = new SimpleObjectWrapper(Configuration.VERSION_2_3_34);
    private final Configuration text = locked(PlainTextOutputFormat.INSTANCE);
    private final Configuration html = locked(HTMLOutputFormat.INSTANCE);

    public RenderedMail render(MailTemplate template, Language language, Map<String, String> values) {
        return render(template, language, new SimpleHash(values, wrapper));
    }

    RenderedMail render(MailTemplate template, Language language, TemplateHashModel values) {
        var textPart = process(text, "text.ftl", template.key(), language, values);
        var htmlPart = process(html, "html.ftl", template.key(), language, values);
        return new RenderedMail(textPart.subject(), collapseBlankLines(textPart.body()), htmlPart.body());
    }

    private static String collapseBlankLines(String text) {
        return text.strip().replaceAll("\\n{3,}", "\n\n") + "\n";
    }

    private Part process(
            Configuration form, String layout, String template, Language language, TemplateHashModel values) {
        var written = new StringWriter();
        try {
            var names = Map.of("template", template, "language", language.name().toLowerCase(Locale.ROOT));
            var environment = form.getTemplate(layout)
                    .createProcessingEnvironment(new Model(new SimpleHash(names, wrapper), values), written);
            environment.setLocale(Locale.forLanguageTag(names.get("language")));
            environment.process();
            return new Part(String.valueOf(environment.getVariable("subject")), written.toString());
        } catch (TemplateException e) {
            throw new UnrenderableMail(template, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Mail template " + template + " unreadable", e);
        }
    }

    private static Configuration locked(OutputFormat format) {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(MailRenderer.class, FOLDER));
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(format);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    private record Part(String subject, String body) {}

    /** The template's model: the names of template and language, then the mail's values. */
    private record Model(TemplateHashModel names, TemplateHashModel values) implements TemplateHashModel {

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            var name = names.get(key);
            return name == null ? values.get(key) : name;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
