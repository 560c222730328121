namespace Akuntabel.Core.Alur;

/// <summary>A procedure that runs, or ran: which tasks there were, who has which now.</summary>
/// <param name="Sop">The procedure as it was when this began.</param>
/// <param name="DaftarUnit">Units that do the steps that each does for itself.</param>
/// <param name="DaftarTugas">Tasks in the order in which they began.</param>
/// <param name="Berakhir">When it ended; <c>null</c> while it runs.</param>
public sealed record PelaksanaanSop(Sop Sop, IReadOnlyList<string> DaftarUnit, IReadOnlyList<TugasSop> DaftarTugas, DateTime? Berakhir)
{
    /// <summary>Tasks that somebody has now.</summary>
    public IEnumerable<TugasSop> Terbuka => DaftarTugas.Where(t => t.Terbuka);

    /// <summary>The open task of a step; <c>null</c>: nobody has it.</summary>
    /// <param name="langkah">Number of the step.</param>
    /// <param name="unit">Its unit; empty for a step of the whole office.</param>
    public TugasSop? Cari(int langkah, string unit) => Terbuka.FirstOrDefault(t => t.Langkah == langkah && t.Unit == unit);

    /// <summary>The last task of a step, open or not; <c>null</c>: it never came there.</summary>
    /// <param name="langkah">Number of the step.</param>
    /// <param name="unit">Its unit; empty for a step of the whole office.</param>
    public TugasSop? Terakhir(int langkah, string unit) => DaftarTugas.LastOrDefault(t => t.Langkah == langkah && t.Unit == unit);

    /// <summary>The step with that number.</summary>
    public LangkahSop Langkah(int nomor) => Sop.DaftarLangkah[nomor - 1];

    /// <summary>Whether the figures of the quarter are locked: the head agreed, and nothing was given back since.</summary>
    public bool Terkunci => Penetapan is not null;

    /// <summary>The task with which the head agreed to the quarter; <c>null</c>: not yet, or it was given back since.</summary>
    public TugasSop? Penetapan
    {
        get
        {
            var setuju = DaftarTugas.LastOrDefault(t =>
                t.Keadaan == KeadaanTugas.Selesai && Langkah(t.Langkah).Tindakan == TindakanLangkah.MenetapkanTriwulan);
            return setuju is not null
                && !DaftarTugas.SkipWhile(t => !ReferenceEquals(t, setuju)).Any(t => t.Alasan.Length > 0 && t.Langkah <= setuju.Langkah
                    && t != setuju)
                ? setuju : null;
        }
    }

    /// <summary>Numbers of the steps side by side that end with a step: those before it that each unit does for itself.</summary>
    internal (int Awal, int Akhir) Rangkai(int nomor)
    {
        var (awal, akhir) = (nomor, nomor);
        while (awal > 1 && Langkah(awal - 1).PerUnit)
        {
            awal--;
        }

        while (akhir < Sop.DaftarLangkah.Count && Langkah(akhir + 1).PerUnit)
        {
            akhir++;
        }

        return (awal, akhir);
    }
}
