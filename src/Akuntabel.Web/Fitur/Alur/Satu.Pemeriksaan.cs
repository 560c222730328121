using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Fitur.Alur;

/// <summary>What an examiner can give back, and what the head should know of the other quarters of the year.</summary>
public partial class SatuModel
{
    /// <summary>Quarters before this one to which the head has not agreed, as a reader sees them: "I dan II"; empty: none.</summary>
    public string BelumDisetujui => string.Join(" dan ", Keadaan.BelumDisetujui(Triwulan).Select(BilanganRomawi.Dari));

    /// <summary>A later quarter with whose approval this one was locked; <c>null</c>: none was.</summary>
    public PelaksanaanTersimpan? Pengunci => Pengumpulan ? Keadaan.Setahun.FirstOrDefault(j => j.Periode != Periode && j.Mengunci(Triwulan)) : null;

    /// <summary>Later quarters to which the head agreed, as a reader sees them; empty: none.</summary>
    public string SudahDisetujui => !Pengumpulan ? "" : string.Join(" dan ", Keadaan.Setahun.Where(j => j.Periode.Triwulan > Triwulan
        && j.Pelaksanaan.Terkunci).Select(j => BilanganRomawi.Dari(j.Periode.Triwulan ?? 0)));

    /// <summary>Why nothing of it can be given back or opened; empty: it was locked by no later quarter.</summary>
    public string SebabPengunci => Pengunci is not { } k ? ""
        : $"{Periode} sudah terkunci bersama {Kecil($"{k.Periode}")}, jadi tidak ada yang dapat diubah. Minta kepala membuka {Kecil($"{k.Periode}")} kembali lebih dulu.";

    /// <summary>What a task's holder got back and has as it was.</summary>
    public IReadOnlyList<HalTriwulan> BelumDiubah(TugasSop t) => PenyerahTugas.BelumDiubah(Keadaan, t);

    /// <summary>What of the recapitulation can be given back, and what of it was ticked.</summary>
    public PemeriksaanIsian Pemeriksaan => new(Keadaan, Request.HasFormContentType ? Request.Form : null);

    /// <summary>Whether the user reads what units handed in and may give it back: who has a step between them and the head's yes.</summary>
    public bool BolehMemeriksa => Keadaan.Jalan is { Pelaksanaan: { Berakhir: null, Terkunci: false } } && Pengunci is null
        && Boleh(Hak.Atas<SatuModel>(nameof(OnPostKembalikanHalAsync))) && MemegangPemeriksaan;

    private bool MemegangPemeriksaan => Pemeriksaan.Langkah is > 0 and var isi && Keadaan.Sop.DaftarLangkah.Skip(isi)
        .Any(l => l is { PerUnit: false, Otomatis: false } && alur.Memegang(Pd, Keadaan.Sop, l, []));
}
