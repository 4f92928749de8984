package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class IdentifierMaskTest {

    static final String ANSWER = """
            <n:interfaceNuu xmlns:n="http://nuu.application.i2/" versionInterface="02.01"><n:demande><n:demandeLogement>
            <n:personnePhysique><n:demandeur><n:nom>PORTE</n:nom><n:prenom>ANNE</n:prenom>
            <n:dateNaissance>1980-02-03</n:dateNaissance><n:numeroSecuriteSociale>280027511122233</n:numeroSecuriteSociale>
            <n:telPortable>0606060606</n:telPortable><n:mel>anne@example.org</n:mel></n:demandeur>
            <n:listeCotitulaire><n:cotitulaire><n:nom>PORTE</n:nom><n:nomPatronymique>MARTIN</n:nomPatronymique>
            <n:prenom>DENIS</n:prenom><n:dateNaissance>1979-05-06</n:dateNaissance>
            <n:numeroSecuriteSociale>179057544455566</n:numeroSecuriteSociale><n:telFixe>0102030405</n:telFixe>
            <n:mel>denis@example.org</n:mel></n:cotitulaire></n:listeCotitulaire></n:personnePhysique>
            </n:demandeLogement></n:demande></n:interfaceNuu>""";

    final IdentifierMask mask = new IdentifierMask();

    @Test
    void each_person_reads_only_her_own_identifiers() {
        var annes = mask.masked(bytes(), identity -> identity.firstName().equals("ANNE"));
        var deniss = mask.masked(bytes(), identity -> identity.birthName().equals("MARTIN"));

        assertThat(annes).contains("280027511122233", "anne@example.org", "DENIS", "***");
        assertThat(annes).doesNotContain("179057544455566", "0102030405", "denis@example.org");
        assertThat(deniss).contains("179057544455566", "0102030405", "denis@example.org", "ANNE");
        assertThat(deniss).doesNotContain("280027511122233", "0606060606", "anne@example.org");
    }

    @Test
    void who_is_neither_reads_no_identifier_at_all() {
        assertThat(mask.masked(bytes(), identity -> false)).doesNotContain("280027511122233", "179057544455566", "@");
    }

    @Test
    void an_answer_about_no_other_person_is_unchanged() {
        assertThat(mask.masked(bytes(), identity -> true)).isEqualTo(ANSWER);
    }

    private static byte[] bytes() {
        return ANSWER.getBytes(StandardCharsets.UTF_8);
    }
}
