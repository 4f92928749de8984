package fr.alin.web.api;

import java.io.InputStream;
import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.EligibilityQuestion;
import fr.alin.eligibility.view.EligibilityAnswer;
import fr.alin.reference.UnknownCommune;
import fr.alin.shared.time.Today;

/** {@code POST /api/v1/eligibility}: a household's limits in a commune on a day; public, nothing is stored. */
@Path("eligibility")
@RequestScoped
public class EligibilityResource {

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    @Inject
    EligibilityService eligibility;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(JSON)
    public String assess(InputStream body, @Context HttpHeaders headers) {
        var locale = CallerLanguage.of(headers);
        var errors = new FieldErrors(locale);
        var question = new EligibilityRequest(
                        RequestBody.read(body, errors), errors, Today.of(clock).inParis())
                .question();
        return new EligibilityDocument(locale).of(answer(question, errors)).toString();
    }

    private EligibilityAnswer answer(EligibilityQuestion question, FieldErrors errors) {
        try {
            return eligibility.answer(question);
        } catch (UnknownCommune unknown) {
            errors.add("communeCode", "unknown-commune", question.commune().value());
            throw errors.refusal();
        }
    }
}
