package fr.alin.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.google.gson.JsonObject;

/** Controls the stand-in of a registration site. */
enum FakeRegistrationSite {
    NATIONAL("national"),
    FINISTERE("029");

    private final String key;

    FakeRegistrationSite(String key) {
        this.key = key;
    }

    void behaves(String behaviour) {
        behaves(behaviour, 10);
    }

    /** @param seconds the delay of a slow site */
    void behaves(String behaviour, int seconds) {
        PartnersClient.post(
                "/registration/%s/behaviour".formatted(key),
                Map.of("behaviour", behaviour, "seconds", Integer.toString(seconds)));
    }

    /** All persons whose application can be imported. */
    List<Person> people() {
        var found = PartnersClient.list("/registration/applications.json", Map.of("site", key));
        return StreamSupport.stream(found.spliterator(), false)
                .map(element -> element.getAsJsonObject())
                .filter(data -> data.get("status").getAsString().equals("ACTIVE"))
                .filter(data ->
                        !data.get("email").isJsonNull() && !data.get("siret").isJsonNull())
                .map(FakeRegistrationSite::person)
                .toList();
    }

    /** The co-applicant; empty for a single person. */
    Optional<Person> coApplicantOf(Person person) {
        var found = PartnersClient.list("/registration/applications.json", Map.of("site", key, "q", person.number()));
        return StreamSupport.stream(
                        found.get(0)
                                .getAsJsonObject()
                                .get("coApplicants")
                                .getAsJsonArray()
                                .spliterator(),
                        false)
                .map(element -> element.getAsJsonObject())
                .map(data -> new Person(
                        "MONSIEUR",
                        data.get("lastName").getAsString(),
                        data.get("firstName").getAsString(),
                        "former." + person.email(),
                        person.number()))
                .findFirst();
    }

    /** The employer's SIRET in the site's data. */
    String employerOf(Person person) {
        var found = PartnersClient.list("/registration/applications.json", Map.of("site", key));
        return StreamSupport.stream(found.spliterator(), false)
                .map(element -> element.getAsJsonObject())
                .filter(data -> data.get("number").getAsString().equals(person.number()))
                .map(data -> data.get("siret").getAsString())
                .findFirst()
                .orElseThrow();
    }

    private static Person person(JsonObject data) {
        return new Person(
                "MADAME",
                data.get("lastName").getAsString(),
                data.get("firstName").getAsString(),
                data.get("email").getAsString(),
                data.get("number").getAsString());
    }
}
