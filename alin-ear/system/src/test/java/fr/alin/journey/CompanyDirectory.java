package fr.alin.journey;

import java.util.Map;

/** The stand-in of the company directory: what it knows of employers, and how it behaves. */
final class CompanyDirectory {

    private CompanyDirectory() {}

    /** From now on a client that asks nothing of its employees and leaves them every choice. */
    static void knows(String siret, String name) {
        Partners.post("/companies", Map.of("siret", siret, "name", name));
    }
}
