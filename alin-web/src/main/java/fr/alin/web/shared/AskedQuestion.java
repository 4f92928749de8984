package fr.alin.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A visitor's form that asks and changes nothing. What is posted is redirected to an address of its own, where the
 * answer, or what is wrong with the fields, can be reloaded, come back to and read in the other language.
 * See decision 73-a-question-has-an-address.
 */
@RequestScoped
public class AskedQuestion {

    /** Parameter of the address: the question's name. */
    static final String PARAMETER = "asked";

    @Inject
    FacesContext faces;

    @Inject
    KeptQuestions kept;

    @Inject
    BrowserCookies cookies;

    private Optional<Map<String, List<String>>> fields;

    @PostConstruct
    void begin() {
        var request = request();
        fields = SamePage.isSent(faces)
                ? Optional.of(TypedFields.sent(request))
                : Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(name -> kept.find(request, name));
        cookies.probe(faces.getExternalContext());
    }

    /** One field as it was typed. */
    public Optional<String> field(String name) {
        return fields.map(typed -> typed.get(name)).map(values -> values.get(0));
    }

    /** The action of the form's button, which is immediate: the page that is opened converts the fields. */
    public void send() {
        var browser = faces.getExternalContext();
        kept.keep(request(), (HttpServletResponse) browser.getResponse(), fields.orElseThrow())
                .ifPresent(name -> redirect(browser.getRequestContextPath() + SamePage.path(browser), name));
    }

    private void redirect(String page, String name) {
        try {
            faces.getExternalContext().redirect(page + "?" + PARAMETER + "=" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Before the page is rendered: converts and validates the fields of what was asked, as if they were posted now.
     *
     * @param form the id of the form
     * @param answer called if the fields are valid, once they are in the bean
     */
    public void answer(String form, Runnable answer) {
        var page = faces.getViewRoot();
        fields.ifPresent(sent -> {
            new TypedFields(SamePage.path(faces.getExternalContext()), sent).fill(faces, page);
            take((UIForm) page.findComponent(form), answer);
        });
    }

    private void take(UIForm form, Runnable answer) {
        form.setSubmitted(true);
        form.processValidators(faces);
        if (!faces.isValidationFailed()) {
            form.processUpdates(faces);
            answer.run();
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
