package fr.alin.integration.partners.landlord;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.alin.contract.landlord.AnswerAcknowledgement;
import fr.alin.integration.partners.behaviour.BehaviourForm;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;
import fr.alin.integration.partners.page.WrongValue;

/** Page and commands of the landlord that fetches its dossiers by SOAP. */
public final class FetchingPages {

    static final String HOME = "/landlord/fetching";

    private final FetchingLandlord landlord;

    public FetchingPages(FetchingLandlord landlord) {
        this.landlord = landlord;
    }

    public void register(WebServer server) {
        server.at("GET", HOME, this::home)
                .at("GET", HOME + "/behaviour", request -> Reply.json(BehaviourForm.asData(landlord.behaviour())))
                .at("POST", HOME + "/behaviour", this::changeBehaviour)
                .at("GET", HOME + "/dossiers.json", this::dossiers)
                .at("GET", HOME + "/lists.json", this::lists)
                .at("POST", HOME + "/{candidacy}/answer", this::answer)
                .at("POST", HOME + "/raw", this::raw);
    }

    private Reply home(Request request) {
        return Reply.page(html -> JtefetchingGenerated.render(html, null, landlord));
    }

    private Reply changeBehaviour(Request request) {
        BehaviourForm.read(request, landlord.behaviour());
        return request.done(HOME, BehaviourForm.asData(landlord.behaviour()));
    }

    private Reply dossiers(Request request) {
        var candidacy = request.value("candidacy");
        return Reply.json(landlord.dossiers().newestFirst().stream()
                .map(ReceivedDossier::asData)
                .filter(one -> candidacy.map(one.get("candidacy")::equals).orElse(true))
                .toList());
    }

    private Reply lists(Request request) {
        var offer = request.value("offer");
        return Reply.json(landlord.lists().all().stream()
                .map(ReceivedLists.ReceivedList::asData)
                .filter(one -> offer.map(one.get("offer")::equals).orElse(true))
                .toList());
    }

    private Reply answer(Request request) {
        String candidacy = request.pathParameter("candidacy");
        if (!candidacy.matches("C[0-9]{9}")) {
            throw new WrongValue("candidature : C et neuf chiffres");
        }
        var said = landlord.answer(candidacy, AnswerForm.read(request, landlord.today()));
        return request.done(HOME, asData(said.getAnswerAcknowledgement().get(0)));
    }

    /** Sends any message as the body of a call. */
    private Reply raw(Request request) {
        var answer = landlord.call(request.value("text").orElse(request.body()));
        return request.done(HOME, Map.of("taken", answer.taken(), "text", answer.text()));
    }

    private static Map<String, Object> asData(AnswerAcknowledgement said) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("messageId", said.getAnswers());
        data.putAll(AnswerReceipt.of(said).asData());
        return data;
    }
}
