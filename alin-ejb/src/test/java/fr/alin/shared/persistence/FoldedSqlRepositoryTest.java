package fr.alin.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.shared.model.Folding;
import fr.alin.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedSqlRepositoryTest {

    private static final String TEXT = "cast(?1 as varchar)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'Haÿ-les-Roses",
                "Le Pré-Saint-Gervais",
                "Œuilly",
                "Saint-Barthélemy-d'Agenais",
                "Île-d’Aix",
                "PARIS 20EME ARRONDISSEMENT",
                "Façade, Æro-Nîmes (75 011)",
                "1110 9206 2111 4ACLOG"
            })
    void database_and_java_agree_on_the_letters(String text) {
        assertThat(letters(TEXT, text)).isEqualTo(Folding.letters(text));
    }

    @Test
    void columns_are_kept_apart() {
        assertThat(letters(TEXT + ", 'Les Toits'", "Brest")).isEqualTo("BREST|LESTOITS");
    }

    @ParameterizedTest
    @CsvSource({"'',true", "lhay,true", "l’haÿ,true", "les-roses,true", "paris,false", "%,false", "toits,true"})
    void a_text_is_found_by_its_letters(String typed, boolean found) {
        assertThat(Database.<Object>fromTransaction(entities -> entities.createNativeQuery(
                                "select " + FoldedSql.contains("?1", "?2", "cast(?3 as varchar)", "'Toits'"))
                        .setParameter(1, typed)
                        .setParameter(2, Folding.letters(typed))
                        .setParameter(3, "L'Haÿ-les-Roses")
                        .getSingleResult()))
                .isEqualTo(found);
    }

    private static Object letters(String columns, String text) {
        return Database.fromTransaction(
                entities -> entities.createNativeQuery("select " + FoldedSql.letters(columns.split(", ")))
                        .setParameter(1, text)
                        .getSingleResult());
    }
}
