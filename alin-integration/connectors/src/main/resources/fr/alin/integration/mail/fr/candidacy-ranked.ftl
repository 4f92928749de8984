<#assign subject = "AL'in : vous êtes " + ordinal(rank) + " pour un logement">
<@greeting/>
<@replacing former/>
<@p>Le ${date}, la commission d'attribution ${of(landlord)} a classé les candidats à ce logement : ${home()}.</@p>
<#if proposed?has_content>
<@p>Vous êtes ${ordinal(rank)} ; le logement est proposé à une autre personne<#if until?has_content> jusqu'au ${until}</#if>. Si elle n'en veut pas et que votre tour vient, nous vous le dirons aussitôt.</@p>
<#else>
<@p>Vous êtes ${ordinal(rank)} ; la commission n'a pas encore fait connaître la personne classée première. Si votre tour vient, nous vous le dirons aussitôt.</@p>
</#if>
<@p>Vous pouvez y renoncer à tout moment à la page « Mes candidatures », puis postuler à un autre logement.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
