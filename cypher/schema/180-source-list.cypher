// Lists of sources in the order of their titles.
CREATE INDEX source_list IF NOT EXISTS FOR (source:Source) ON (source.titleKey)
