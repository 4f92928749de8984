package fr.alin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    @Test
    void lines_and_branches_are_added_up_by_module(@TempDir Path folder) throws IOException {
        var csv = Files.writeString(folder.resolve("jacoco.csv"), """
                GROUP,PACKAGE,CLASS,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED
                AL'in/the business,fr.alin.offer,Offer,1,3,10,30
                AL'in/the business,fr.alin.offer,Rent,0,0,10,30
                AL'in/the pages,fr.alin.web,OfferPage,2,2,20,0
                """);

        assertThat(Coverage.read(csv).lines())
                .containsExactly(
                        "covered by tests                    lines branches",
                        "the business                       75.0 %   75.0 %",
                        "the pages                           0.0 %   50.0 %",
                        "all                                60.0 %   62.5 %");
    }
}
