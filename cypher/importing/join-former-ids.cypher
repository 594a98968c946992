// Lets ids under which a file knows actors lead to those that they are here, but for those that lead somewhere already; gives how many were added.
// @mode    write
// @rows    one
// @param   rows   LIST<JoinedFormer NOT NULL> NOT NULL
// @param   origin STRING NOT NULL
// @record JoinedFormer actorId STRING NOT NULL
// @record JoinedFormer id      STRING NOT NULL
// @column added INTEGER NOT NULL
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actorId})
WHERE NOT EXISTS { (:FormerId {id: row.id}) }
CREATE (former:FormerId {id: row.id, origin: $origin})-[:MERGED_INTO]->(actor)
RETURN count(former) AS added
