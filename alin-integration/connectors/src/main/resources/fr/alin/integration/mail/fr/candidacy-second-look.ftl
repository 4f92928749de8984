<#assign subject = "AL'in : " + (state == "CONFIRMED")?then("le refus de votre candidature est confirmé", "un autre conseiller relit votre dossier")>
<@greeting/>
<#if state == "CONFIRMED">
<@p>À votre demande, un autre conseiller a relu votre dossier pour ce logement : ${home()}. Il confirme qu'il n'est pas validé. Sa raison est à lire dans AL'in.</@p>
<@p>Vous pouvez postuler à un autre logement.</@p>
<#else>
<@p>Vous avez demandé l'avis d'un autre conseiller sur le refus de votre candidature : ${home()}. Ce conseiller ne sera pas celui qui a refusé ; sa réponse vous sera envoyée par e-mail.</@p>
<@p>Le refus vaut jusque-là, et la liste des candidats peut partir entre-temps. Vous pouvez aussi postuler à un autre logement ; votre demande d'avis n'aura alors plus d'effet.</@p>
</#if>
<@action "Voir mes candidatures" link/>
<@signature/>
