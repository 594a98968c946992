// Old ids of merged actors, each leading to the survivor.
// @mode    write
// @rows    many
// @param   rows LIST<Former NOT NULL> NOT NULL
// @record Former actorId STRING NOT NULL
// @record Former id      STRING NOT NULL
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actorId})
CREATE (:FormerId {id: row.id})-[:MERGED_INTO]->(actor)
