// What is shown of a quantity.
// @column id         STRING NOT NULL
// @column ofId       STRING NOT NULL
// @column measure    STRING NOT NULL
// @column low        FLOAT
// @column best       FLOAT
// @column high       FLOAT
// @column unit       STRING
// @column wording    STRING NOT NULL
// @column at         STRING
// @column atInferred BOOLEAN NOT NULL
quantity.id AS id,
quantity.ofId AS ofId,
quantity.measure AS measure,
quantity.low AS low,
quantity.best AS best,
quantity.high AS high,
quantity.unit AS unit,
quantity.wording AS wording,
quantity.at AS at,
quantity.atInferred AS atInferred,
