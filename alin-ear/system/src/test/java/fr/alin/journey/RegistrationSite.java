package fr.alin.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.google.gson.JsonObject;

/** A registration site of the outside world: whom it knows, and how it behaves. */
enum RegistrationSite {
    NATIONAL("national"),
    FINISTERE("029");

    private final String key;

    RegistrationSite(String key) {
        this.key = key;
    }

    void behaves(String mood) {
        behaves(mood, 10);
    }

    /** Says how many seconds a slow site waits. */
    void behaves(String mood, int seconds) {
        Partners.post(
                "/registration/%s/behaviour".formatted(key),
                Map.of("behaviour", mood, "seconds", Integer.toString(seconds)));
    }

    /** Everybody whose application could be imported. */
    List<Person> people() {
        var found = Partners.list("/registration/applications.json", Map.of("site", key));
        return StreamSupport.stream(found.spliterator(), false)
                .map(element -> element.getAsJsonObject())
                .filter(data -> data.get("status").getAsString().equals("ACTIVE"))
                .filter(data ->
                        !data.get("email").isJsonNull() && !data.get("siret").isJsonNull())
                .map(RegistrationSite::person)
                .toList();
    }

    /** Whoever signed that application beside her; empty when she lives alone. */
    Optional<Person> coApplicantOf(Person person) {
        var found = Partners.list("/registration/applications.json", Map.of("site", key, "q", person.number()));
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

    /** The SIRET of the employer that the site holds. */
    String employerOf(Person person) {
        var found = Partners.list("/registration/applications.json", Map.of("site", key));
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
