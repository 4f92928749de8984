package fr.alin.integration.company;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.HousingPolicy;
import fr.alin.employer.model.PolicyField;
import fr.alin.employer.port.DirectoryUnavailable;
import fr.alin.shared.model.Siret;

/** Reads the directory's JSON. Ignores unknown parts of a policy; refuses an answer without mandatory fields. */
final class CompanyDocument {

    private static final Logger LOG = Logger.getLogger(CompanyDocument.class.getName());
    private static final int MAX_NAME_LENGTH = 150;
    private static final int MAX_VERSION_LENGTH = 50;
    private static final int MAX_TEXT_LENGTH = 2000;

    Company company(Siret asked, byte[] body) {
        try {
            var document = read(body);
            if (!asked.value().equals(document.getString("siret"))) {
                throw new DirectoryUnavailable("The company directory returned another establishment");
            }
            return new Company(
                    asked,
                    text(document, "name", MAX_NAME_LENGTH),
                    document.getInt("headcount"),
                    document.getBoolean("agricultural"),
                    document.getBoolean("temporaryAgency"),
                    document.getBoolean("client"),
                    document.getBoolean("codeRequired"),
                    policy(document.getJsonObject("policy")));
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new DirectoryUnavailable("The company directory answers what we cannot read", e);
        }
    }

    boolean isValid(byte[] body) {
        try {
            return read(body).getBoolean("valid");
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new DirectoryUnavailable("The company directory answers what we cannot read", e);
        }
    }

    private static JsonObject read(byte[] body) {
        try (var reader = JSON.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    private static HousingPolicy policy(JsonObject policy) {
        return new HousingPolicy(
                text(policy, "version", MAX_VERSION_LENGTH),
                known(policy, "mandatory", PolicyField.values()),
                known(policy, "choices", DataSharingChoice.values()),
                Stream.of(ConsentWording.values())
                        .filter(wording -> wording.name().equals(policy.getString("wording")))
                        .findFirst()
                        .orElse(ConsentWording.STANDARD),
                policy.getBoolean("priorValidation"),
                text(policy, "eligibilityText", MAX_TEXT_LENGTH));
    }

    private static String text(JsonObject from, String name, int longest) {
        var text = from.getString(name).strip();
        if (text.length() > longest) {
            throw new JsonException(name + " is longer than " + longest);
        }
        return text;
    }

    /** The known values of a list. Unknown ones, from a later version of the directory, are logged and left out. */
    private static <E extends Enum<E>> Set<E> known(JsonObject policy, String name, E[] values) {
        var byName = Stream.of(values).collect(Collectors.toMap(Enum::name, Function.identity()));
        return policy.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                .filter(code -> {
                    if (!byName.containsKey(code)) {
                        LOG.log(Level.WARNING, "A company policy names an unknown code among its {0}", name);
                    }
                    return byName.containsKey(code);
                })
                .map(byName::get)
                .collect(Collectors.toSet());
    }
}
