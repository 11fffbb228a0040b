enum EnglishTimes {
  static let source = #"""
    @day = #date
    @unit = minutes | minute | hours | hour | days | day | weeks | week | months | month
    @part = morning | afternoon | evening | noon | midday | lunchtime
    @by = by | before | until | no later than | at the latest by | not later than

    deadline:
      today
      (will|shall|going to) ~6 this (morning|afternoon|evening)
      tonight
      this (afternoon|evening)
      today [at|by|before] #clock
      today by (noon|midday)
      tomorrow [@part|at #clock|by #clock|before #clock]
      (first thing|early) tomorrow [morning]
      (by|before) [the] (end of [the] day|close of business|end of play|noon|midday|lunchtime|tonight|tomorrow|@day) [@part]
      @by [tomorrow|today|@day] [at] [#clock|noon|midday] [today|tomorrow|on @day|@day]
      @by #clock [today|tomorrow|on @day|@day]
      (at|around) #clock [sharp] [today|tomorrow|on @day|@day]
      (within|in|inside) [the next] (#duration|an hour|half an hour|a day|a week|#number [working|business] @unit|a couple of @unit|the hour|the next hour)
      (within|in) #number [working|business] @unit
      (#duration|an hour|half an hour|#number [working|business] @unit|ten minutes) (after|from) (your|you|now)
      (on|this|next|coming) @day [@part|at #clock]
      from (today|tomorrow|@day|this (week|month)|#date) [on|onwards]
      (starting|beginning|as of|effective) (today|tomorrow|@day|#date|this week)
      (takes|will take|only takes|needs) [me|us] [about|just|only|around] (#duration|#number (min|mins|minutes|minute|hours|hour))
      (#duration|#number (min|mins|minutes|minute|hours|hour)) (tops|flat|at most|from your (ok|yes|word|reply))
      (right now|straight away now|immediately after this call)
      (next|this) (week|month)
      before the (weekend|week is out)
      (and|to) #number @unit
      @day at #clock
      #clock (today|tomorrow|on @day)
      @day
    vague-time:
      (as soon as possible|asap|as soon as i can|as soon as we can|shortly|soon|very soon|in due course|at the earliest|promptly|in the near future|before long|at some point|one of these days|when we can|when i can|in a bit|in a while|quickly)
    past-time:
      #date 's
      yesterday [at #clock|@part|by #clock]
      (last|on last) (night|week|month|@day)
      this morning [at #clock]
      #duration (ago|earlier|late|too late)
      (#number|a few|some) @unit (ago|earlier|late)
      earlier today
    duration:
      (an hour|half an hour|a day|a whole day|a week|a morning|[a|the] whole morning|an afternoon|the morning|all morning|a couple of @unit|half a day)
    """#
}
