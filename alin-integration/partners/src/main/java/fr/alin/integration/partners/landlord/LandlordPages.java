package fr.alin.integration.partners.landlord;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.contract.landlord.Dossier;
import fr.alin.contract.landlord.Outcome;
import fr.alin.integration.partners.behaviour.BehaviourForm;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.page.ParisTime;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;
import fr.alin.integration.partners.page.WrongValue;

/** Pages of the landlord: its behaviour, the received dossiers and the answers to them. */
public final class LandlordPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ParisTime.ZONE);
    static final String PATH = "/landlord/dossiers/";

    private final LandlordSystem landlord;
    private final OfferPages offers;
    private final AcknowledgementPages acknowledgements;

    public LandlordPages(LandlordSystem landlord, Towns towns) {
        this.landlord = landlord;
        offers = new OfferPages(landlord, towns);
        acknowledgements = new AcknowledgementPages(landlord);
    }

    public void register(WebServer server) {
        offers.register(server);
        acknowledgements.register(server);
        server.at("GET", "/landlord", this::home)
                .at("GET", "/landlord/behaviour", request -> Reply.json(BehaviourForm.asData(landlord.behaviour())))
                .at("POST", "/landlord/behaviour", this::changeBehaviour)
                .at("POST", "/landlord/raw", this::raw)
                .at("GET", "/landlord/dossiers.json", this::asData)
                .at("GET", "/landlord/lists.json", this::listsAsData)
                .at("GET", "/landlord/returned.json", this::returnedAsData)
                .at("GET", "/landlord/dossiers/{candidacy}", request -> with(request, this::show))
                .at("POST", "/landlord/dossiers/{candidacy}/answer", this::answer)
                .at("POST", "/landlord/homes/{reference}/close", this::close);
    }

    private Reply home(Request request) {
        var dossiers = landlord.dossiers().newestFirst();
        return Reply.page(html -> JtehomeGenerated.render(html, null, landlord, dossiers));
    }

    static String time(Instant moment) {
        return TIME.format(moment);
    }

    private Reply show(Request request, ReceivedDossier received) {
        Dossier dossier = received.dossier().orElseThrow();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Offre", dossier.getOffer());
        facts.put("Numéro unique", dossier.getUniqueNumber());
        facts.put("Demandeur", received.applicant());
        if (dossier.getCoApplicant() != null) {
            facts.put("Codemandeur", ReceivedDossier.named(dossier.getCoApplicant()));
        }
        facts.put("Personnes à loger", String.valueOf(dossier.getHousehold().getPersons()));
        facts.put("Ressources mensuelles", dossier.getResources().getMonthlyIncome() + " €");
        received.renouncedOn().ifPresent(day -> facts.put("Le demandeur a renoncé le", day.toString()));
        facts.put("Livraisons de ce message", String.valueOf(received.deliveries()));
        return Reply.page(html -> JtedossierGenerated.render(html, null, received, facts, landlord.today()));
    }

    /** Outcomes of a commission with their labels. */
    static Map<String, String> outcomes() {
        return Stream.of(Outcome.values())
                .collect(Collectors.toMap(Outcome::value, LandlordPages::label, (a, b) -> a, LinkedHashMap::new));
    }

    static Map<String, String> replies() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("ACCEPTED", "accepte");
        labels.put("REFUSED", "refuse");
        labels.put("NO_ANSWER", "sans réponse");
        return labels;
    }

    static Map<String, String> closings() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("TAKEN_BACK", "repris");
        labels.put("ABANDONED", "abandonné");
        labels.put("LET", "loué à quelqu’un d’autre");
        return labels;
    }

    private static String label(Outcome outcome) {
        return switch (outcome) {
            case ALLOCATED -> "a. attribution";
            case ALLOCATED_RANKED -> "b. attribution avec rang";
            case ALLOCATED_CONDITIONALLY -> "c. attribution sous condition";
            case NOT_ALLOCATED -> "d. non-attribution";
            case INADMISSIBLE -> "e. irrecevabilité";
        };
    }

    private Reply answer(Request request) {
        String candidacy = request.pathParameter("candidacy");
        if (!candidacy.matches("C[0-9]{9}")) {
            throw new WrongValue("candidature : C et neuf chiffres");
        }
        var sent = landlord.answer(candidacy, AnswerForm.read(request, landlord.today()));
        return request.done(PATH + candidacy, sent.asData());
    }

    private Reply close(Request request) {
        var messageId = landlord.close(ClosingForm.read(request, landlord.today()));
        return request.done("/landlord", Map.of("messageId", messageId));
    }

    private Reply changeBehaviour(Request request) {
        BehaviourForm.read(request, landlord.behaviour());
        return request.done("/landlord", BehaviourForm.asData(landlord.behaviour()));
    }

    /** Sends any text by JMS or SOAP, with or without a valid signature; for tests of malformed messages. */
    private Reply raw(Request request) {
        boolean answers = request.value("queue").orElse("offers").equals("answers");
        String id = request.value("messageId").orElseGet(() -> UUID.randomUUID().toString());
        String text = request.value("text").orElse(request.body());
        if (Channel.of(request) == Channel.SOAP) {
            landlord.call(id, text, request.value("signature"));
        } else {
            landlord.sendRaw(
                    answers ? LandlordSystem.ANSWERS : LandlordSystem.OFFERS,
                    id,
                    answers ? "answer" : "offers",
                    text,
                    request.has("signature")
                            ? Optional.of(request.value("signature").orElse(""))
                            : Optional.empty());
        }
        return request.done("/landlord", Map.of("messageId", id));
    }

    private Reply listsAsData(Request request) {
        var offer = request.value("offer");
        return Reply.json(landlord.lists().all().stream()
                .map(ReceivedLists.ReceivedList::asData)
                .filter(one -> offer.map(one.get("offer")::equals).orElse(true))
                .toList());
    }

    private Reply returnedAsData(Request request) {
        return Reply.json(landlord.lists().returnedHomes().stream()
                .map(home -> Map.<String, Object>of("offer", home.getOffer(), "proposeBy", home.getProposeBy()))
                .toList());
    }

    private Reply asData(Request request) {
        var candidacy = request.value("candidacy");
        var offer = request.value("offer");
        return Reply.json(landlord.dossiers().newestFirst().stream()
                .map(ReceivedDossier::asData)
                .filter(one -> candidacy.map(one.get("candidacy")::equals).orElse(true))
                .filter(one -> offer.map(one.get("offer")::equals).orElse(true))
                .toList());
    }

    private Reply with(Request request, BiFunction<Request, ReceivedDossier, Reply> page) {
        return landlord.dossiers()
                .find(request.pathParameter("candidacy"))
                .map(dossier -> page.apply(request, dossier))
                .orElseGet(Reply::notFound);
    }
}
