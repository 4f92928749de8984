package fr.alin.journey;

import java.util.Map;

/** Controls the stand-in of the company directory. */
final class FakeCompanyDirectory {

    private FakeCompanyDirectory() {}

    /** Adds a company that asks nothing of its employees and leaves them every choice. */
    static void knows(String siret, String name) {
        PartnersClient.post("/companies", Map.of("siret", siret, "name", name));
    }
}
