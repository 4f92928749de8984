-- Mobile numbers of the overseas departments were kept with the country code of France. The same blocks as in
-- MobilePhone. A number in a record of a registration site is read anew each time, and so corrected by its value.
update account
   set mobile = '+' || case
           when mobile ~ '^[+]33(69[01]|7090)' then '590'
           when mobile ~ '^[+]33(694|7093[0-4])' then '594'
           when mobile ~ '^[+]33(69[67]|7091)' then '596'
           else '262'
       end || substr(mobile, 4)
 where mobile ~ '^[+]33(639|69[0-467]|709[0-3])[0-9]+$';
