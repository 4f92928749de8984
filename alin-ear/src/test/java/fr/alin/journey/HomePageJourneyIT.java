package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.launcher.RunningSystem;
import fr.alin.testing.Browsers;
import org.junit.jupiter.api.Test;

class HomePageJourneyIT {

    @Test
    void a_visitor_finds_the_site() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.chromium(playwright)) {
            var page = browser.newPage();
            page.navigate(RunningSystem.current().baseUrl() + "/");
            assertThat(page.title()).contains("AL'in");
        }
    }
}
