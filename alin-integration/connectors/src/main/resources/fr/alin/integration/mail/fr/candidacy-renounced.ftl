<#assign subject = "AL'in : vous avez renoncé à un logement">
<@greeting/>
<@p>Vous avez renoncé à ce logement : ${home()}. ${landlord} en est informé.</@p>
<@p>Votre candidature est close. Vous pouvez postuler dès maintenant à un autre logement.</@p>
<@action "Voir mes candidatures" link/>
<@notYou/>
<@signature/>
