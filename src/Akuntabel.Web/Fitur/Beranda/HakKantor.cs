using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>What the user may do in an office, as far as its front page asks.</summary>
/// <param name="Konteks">Surroundings of the request.</param>
/// <param name="Pd">The office.</param>
internal sealed record HakKantor(KonteksPd Konteks, string Pd)
{
    /// <summary>Gives out roles.</summary>
    public bool MemberiPeran { get; } =
        Konteks.Boleh(Hak.Atas<KelolaPengguna.UbahModel>(nameof(KelolaPengguna.UbahModel.OnPostBeriPeranAsync)), Pd);

    /// <summary>Arranges units.</summary>
    public bool MenyusunUnit { get; } = Konteks.Boleh(Hak.Atas<Unit.IndexModel>(nameof(Unit.IndexModel.OnPostTambahAsync)), Pd);

    /// <summary>Records who holds which post.</summary>
    public bool MencatatMasa { get; } = Konteks.Boleh(Hak.Atas<Pejabat.MasaModel>(nameof(Pejabat.MasaModel.OnPostAsync)), Pd);

    /// <summary>Begins the year's registers.</summary>
    public bool MemulaiRegister { get; } = Konteks.Boleh(Hak.Atas<SumberDaya.IndexModel>(nameof(SumberDaya.IndexModel.OnPostMulaiAsync)),
        Pd);

    /// <summary>Begins the documents of a new office.</summary>
    public bool Memulai { get; } = Konteks.Boleh(Hak.Atas<AwalModel>(nameof(AwalModel.OnPostAsync)), Pd);

    /// <summary>Decides on findings.</summary>
    public bool MemutusTemuan { get; } = Konteks.Boleh(Hak.Atas<Uji.ReviuModel>(nameof(Uji.ReviuModel.OnPostPutusAsync)), Pd);

    /// <summary>Answers what other offices ask to be done together.</summary>
    public bool MenjawabPermintaan { get; } = Konteks.Boleh(Hak.Atas<Pohon.PermintaanModel>(nameof(Pohon.PermintaanModel.OnPostTerimaAsync)), Pd);

    /// <summary>Answers recommendations of APIP for the office.</summary>
    public bool MenindaklanjutiRekomendasi { get; } =
        Konteks.Boleh(Hak.Atas<Pengawasan.SatuRekomendasiModel>(nameof(Pengawasan.SatuRekomendasiModel.OnPostSimpanAsync)), Pd);

    /// <summary>Decides on what the office did about them.</summary>
    public bool MemutusRekomendasi { get; } =
        Konteks.Boleh(Hak.Atas<Pengawasan.SatuRekomendasiModel>(nameof(Pengawasan.SatuRekomendasiModel.OnPostPutusAsync)), Pd);

    /// <summary>Fills in documents of a kind.</summary>
    public bool Menulis(string jenis) =>
        Konteks.Boleh(Hak.Atas<Dokumen.Isian.IsiModel>(nameof(Dokumen.Isian.IsiModel.OnPostAsync)), Pd, jenis);

    /// <summary>Makes documents of a kind.</summary>
    public bool Membuat(string jenis) => Konteks.Boleh(Hak.Atas<Dokumen.IndexModel>(nameof(Dokumen.IndexModel.OnPostBuatAsync)), Pd, jenis);

    /// <summary>Opens a Perubahan of a document.</summary>
    public bool MembukaPerubahan(VersiDokumen d) =>
        Konteks.Boleh(Hak.Atas<Dokumen.PerubahanModel>(nameof(Dokumen.PerubahanModel.OnGetAsync)), Pd, d.Jenis);

    /// <summary>Hands a document to the head; what a procedure brings to him is not handed in beside it.</summary>
    public bool Mengajukan(VersiDokumen d) => !d.MenurutSop &&
        Konteks.Boleh(Hak.Atas<Dokumen.AjukanModel>(nameof(Dokumen.AjukanModel.OnPostAsync)), Pd, d.Jenis);

    /// <summary>Writes parts of the report.</summary>
    public bool MenulisLaporan { get; } = Konteks.Boleh(Hak.Atas<Tulis.IndexModel>(nameof(Tulis.IndexModel.OnPostAsync)), Pd, JenisDokumen.Laporan.Kode);

    /// <summary>Checks parts of the report.</summary>
    public bool MenilaiLaporan { get; } = Konteks.Boleh(Hak.Atas<Tulis.TimModel>(nameof(Tulis.TimModel.OnPostNilaiAsync)), Pd, JenisDokumen.Laporan.Kode);

    /// <summary>Says things of parts of the report.</summary>
    public bool MengomentariLaporan { get; } = Konteks.Boleh(Hak.Atas<Tulis.TimModel>(nameof(Tulis.TimModel.OnPostKomentarAsync)), Pd, JenisDokumen.Laporan.Kode);

    /// <summary>Decides on a document.</summary>
    public bool Menetapkan(VersiDokumen d) =>
        Konteks.Boleh(Hak.Atas<Dokumen.TetapkanModel>(nameof(Dokumen.TetapkanModel.OnPostAsync)), Pd, d.Jenis);
}
