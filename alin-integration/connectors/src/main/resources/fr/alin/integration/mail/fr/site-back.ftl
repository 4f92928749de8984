<#assign subject = "AL'in : votre demande a été retrouvée, voici votre code de sécurité">
<@greeting/>
<@p>Le site d'enregistrement ne répondait pas lorsque vous avez saisi votre numéro unique. Nous avons continué d'essayer : il répond de nouveau, et votre demande de logement social n° ${number} a été retrouvée. Il ne manque que ce code de sécurité, qui confirme qu'elle est la vôtre :</@p>
<@secret code/>
<@p>Il est valable jusqu'au ${expires} et ne sert qu'une fois. Saisissez-le dans AL'in.</@p>
<@action "Saisir mon code de sécurité" link/>
<@quiet>Vous n'êtes pas à l'origine de cette demande ? Ne communiquez ce code à personne et ignorez ce message : sans le code, rien n'est importé.</@quiet>
<@signature/>
