package fr.alin.employer;

import static fr.alin.shared.json.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.employer.view.ConsentLine;
import fr.alin.shared.model.Siret;
import fr.alin.shared.privacy.PersonalData;

/** A person's lines in the register of consents; an erasure makes them anonymous and keeps them as proof. */
@ApplicationScoped
class ConsentData implements PersonalData {

    @Inject
    ConsentRepository consents;

    @Override
    public String name() {
        return "dataSharingConsents";
    }

    @Override
    public JsonValue of(long accountId) {
        var lines = JSON.createArrayBuilder();
        consents.linesOf(accountId).forEach(line -> lines.add(json(line)));
        return lines.build();
    }

    private static JsonValue json(ConsentLine line) {
        return JSON.createObjectBuilder()
                .add("at", line.givenAt().toString())
                .add("cause", line.cause().name())
                .add("choice", line.choice().map(Enum::name).orElse(""))
                .add("companySiret", line.siret().map(Siret::value).orElse(""))
                .add("companyName", line.companyName())
                .add("policyVersion", line.policyVersion())
                .add("textVersion", line.textVersion())
                .add("wording", line.wording().map(Enum::name).orElse(""))
                .add("language", line.language().map(Enum::name).orElse(""))
                .build();
    }

    @Override
    public void erase(long accountId) {
        consents.anonymize(accountId);
    }
}
