<#assign subject = "AL'in : votre candidature est annulée">
<@greeting/>
<@p>Votre candidature pour ce logement est annulée : ${home()}.</@p>
<@p>Avec une demande validée dans AL'in, vous pouvez postuler dès maintenant à un autre logement.</@p>
<@action "Voir mes candidatures" link/>
<@notYou/>
<@signature/>
