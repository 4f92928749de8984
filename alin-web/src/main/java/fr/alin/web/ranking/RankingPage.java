package fr.alin.web.ranking;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.ranking.RankingService;
import fr.alin.candidacy.view.PublishedGrids;

/** legal/ranking.xhtml: the grids in force with their sources. */
@Named
@RequestScoped
public class RankingPage {

    @Inject
    RankingService ranking;

    private PublishedGrids grids;

    @PostConstruct
    void load() {
        grids = ranking.published();
    }

    public PublishedGrids getGrids() {
        return grids;
    }

    public List<Criterion> getCriteria() {
        return Arrays.asList(Criterion.values());
    }
}
