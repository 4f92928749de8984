<#assign subject = "AL'in : votre demande a été mise à jour">
<@greeting/>
<@p>Le site d'enregistrement ne répondait pas lorsque vous avez demandé la mise à jour de votre demande n° ${number}. Il répond de nouveau : votre demande a bien été mise à jour.</@p>
<@p>Vérifiez ce qui a changé et, s'il y a lieu, confirmez vos nouvelles pièces justificatives : les offres s'ouvrent ensuite.</@p>
<@action "Voir ma demande" link/>
<@notYou/>
<@signature/>
