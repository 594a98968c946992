// VALUE in nine significant digits, at most twelve of them after the point: what is the same in truth must not differ by how it was added up.
CASE WHEN VALUE = 0 THEN 0.0 ELSE round(VALUE, CASE
  WHEN abs(VALUE) >= 1e8 THEN 0
  WHEN abs(VALUE) < 1e-3 THEN 12
  ELSE toInteger(8 - floor(log10(abs(VALUE))))
END) END
