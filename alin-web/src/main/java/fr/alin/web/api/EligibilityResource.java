package fr.alin.web.api;

import java.io.InputStream;
import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.EligibilityQuestion;
import fr.alin.eligibility.view.EligibilityAnswer;
import fr.alin.reference.UnknownCommune;
import fr.alin.shared.time.Today;

/** {@code POST /api/v1/eligibility}: a household's limits in a commune on a day; public, nothing is stored. */
@Path(EligibilityResource.PATH)
@RequestScoped
public class EligibilityResource {

    static final String PATH = "eligibility";

    @Inject
    EligibilityService eligibility;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response assess(InputStream body, @Context HttpHeaders headers) {
        var language = CallerLanguage.of(headers);
        var errors = new FieldErrors(language);
        var json = new RequestBody(errors).read(body, headers.getMediaType());
        var question = new EligibilityRequest(json, errors, Today.of(clock).inParis()).question();
        var document = new EligibilityDocument(language).of(answer(question, errors));
        return Response.ok(document.toString())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @OPTIONS
    public Response methods() {
        return PublicResources.methods("POST");
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
